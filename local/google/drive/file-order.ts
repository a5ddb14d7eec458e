import { type DriveFile, FOLDER_TYPE } from "../../workbook/drive/drive-file.ts";
import { invalid } from "./drive-params.ts";
import type { FileView } from "./file-view.ts";

type Order = (a: DriveFile, b: DriveFile) => number;

/** The order of a list: keys behind one another, each perhaps `desc`; discovery text of `files.list`. */
export function fileOrder(orderBy: string | null, view: FileView): Order {
  const orders = (orderBy ?? "")
    .split(",")
    .flatMap((text) => (text.trim() === "" ? [] : [keyOrder(text.trim(), view)]));
  return (a, b) => orders.reduce((order, next) => order || next(a, b), 0);
}

function keyOrder(text: string, view: FileView): Order {
  const [, key = "", desc] = /^(\w+)(?:\s+(desc|asc))?$/.exec(text) ?? [];
  const order = keysOf(view)[key];
  if (!order) throw invalid("orderBy");
  return desc === "desc" ? (a, b) => order(b, a) : order;
}

const keysOf = (view: FileView): Readonly<Record<string, Order>> => ({
  name: by(({ name }) => name.toLowerCase()),
  name_natural: (a, b) => a.name.localeCompare(b.name, "en", { numeric: true, sensitivity: "base" }),
  folder: by(({ mimeType }) => (mimeType === FOLDER_TYPE ? "0" : "1")),
  starred: by(({ notes }) => (notes?.starred ? "0" : "1")),
  createdTime: by(({ createdTime }) => createdTime),
  modifiedTime: by(view.modifiedTime),
  modifiedByMeTime: by(view.modifiedTime),
  recency: by(view.modifiedTime),
  viewedByMeTime: by(({ notes }) => notes?.viewedByMeTime ?? ""),
  sharedWithMeTime: by((file) => (view.sharedWithMe(file) ? file.createdTime : "")),
  quotaBytesUsed: (a, b) => sizeOf(a) - sizeOf(b),
});

const by =
  (key: (file: DriveFile) => string): Order =>
  (a, b) =>
    key(a).localeCompare(key(b), "en");

const sizeOf = ({ revisions }: DriveFile): number => revisions?.at(-1)?.stored.size ?? 0;
