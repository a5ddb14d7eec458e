import type { DriveFile, Permission } from "../../workbook/drive/drive-file.ts";
import { placeOf } from "../../workbook/drive/folders.ts";
import { Unsupported } from "../../workbook/refusals.ts";
import { GoogleError } from "../google-error.ts";
import { invalid } from "./drive-params.ts";
import type { FileView } from "./file-view.ts";
import { hasFullText } from "./full-text.ts";
import { decided, hasWordBeginning, ofFlag, ofText, ofTime } from "./query-operators.ts";
import { isMet, parseQuery, type Term, termsOf } from "./query-syntax.ts";

/**
 * The filter behind Drive's `q`; a search that Drive could not read is refused before any file is looked at.
 * developers.google.com/workspace/drive/api/guides/ref-search-terms
 */
export function fileQuery(q: string, view: FileView, sorted: boolean): (file: DriveFile) => boolean {
  if (q.trim() === "") return () => true;
  const query = parseQuery(q);
  if (!query) throw invalid("q");
  for (const term of termsOf(query)) check(term, view, sorted);
  return (file) => isMet(query, (term) => decided(meets(file, term, view)));
}

function check(term: Term, view: FileView, sorted: boolean): void {
  decided(meets(NO_FILE, term, view));
  if (term.field !== "fullText" || !sorted) return;
  throw new GoogleError(
    400,
    "Sorting is not supported for queries with fullText terms. Results are always in descending relevance order.",
    "badRequest",
    "orderBy",
  );
}

const NO_FILE: DriveFile = {
  ...{ id: "", name: "", mimeType: "", parents: [], trashed: false, version: 0, permissions: [] },
  ...{ createdTime: "1970-01-01T00:00:00.000Z", modifiedTime: "1970-01-01T00:00:00.000Z" },
};

type Meets = (file: DriveFile, term: Term, view: FileView) => boolean | null;

const meets: Meets = (file, term, view) => {
  if (UNSUPPORTED.has(term.field)) {
    throw new Unsupported(`The search term ${term.field} is not supported by the local Google.`);
  }
  return FIELDS[term.field]?.(file, term, view) ?? null;
};

const UNSUPPORTED: ReadonlySet<string> = new Set(["labels", "labelInfo"]);

const WRITING: ReadonlySet<Permission["role"]> = new Set(["owner", "organizer", "fileOrganizer", "writer"]);

const roles =
  (named: (role: Permission["role"]) => boolean): Meets =>
  (file, { operator, value }, view) => {
    const address = (value === "me" ? view.user : value).toLowerCase();
    if (operator !== "in") return null;
    return view.permissions(file).some(({ role, emailAddress }) => named(role) && isOf(emailAddress, address, view));
  };

// An owner without an address is whoever asks.
const isOf = (emailAddress: string | undefined, address: string, { user }: FileView): boolean =>
  (emailAddress ?? user).toLowerCase() === address;

const labels =
  (which: "properties" | "appProperties"): Meets =>
  (file, { operator, value, second }) =>
    operator === "has" ? file[which]?.[value] === second : null;

const time =
  (of: (file: DriveFile, view: FileView) => string | undefined): Meets =>
  (file, { operator, value }, view) =>
    ofTime(of(file, view), operator, value);

const flagged =
  (of: (file: DriveFile, view: FileView) => boolean): Meets =>
  (file, { operator, value }, view) =>
    ofFlag(of(file, view), operator, value);

const FIELDS: Readonly<Record<string, Meets>> = {
  name: ({ name }, { operator, value }) =>
    operator === "contains" ? hasWordBeginning(name, value) : ofText(name, operator, value),
  fullText: (file, { operator, value }) => (operator === "contains" ? hasFullText(file, value) : null),
  mimeType: ({ mimeType }, { operator, value }) =>
    operator === "contains" ? mimeType.includes(value) : ofText(mimeType, operator, value),
  parents: ({ parents }, { operator, value }) => (operator === "in" ? parents.includes(placeOf(value)) : null),
  trashed: flagged((file, view) => view.isTrashed(file)),
  starred: flagged(({ notes }) => notes?.starred ?? false),
  sharedWithMe: flagged((file, view) => view.sharedWithMe(file)),
  modifiedTime: time((file, view) => view.modifiedTime(file)),
  createdTime: time(({ createdTime }) => createdTime),
  viewedByMeTime: time(({ notes }) => notes?.viewedByMeTime),
  sharedWithMeTime: time((file, view) => (view.sharedWithMe(file) ? file.createdTime : undefined)),
  owners: roles((role) => role === "owner"),
  writers: roles((role) => WRITING.has(role)),
  readers: roles(() => true),
  properties: labels("properties"),
  appProperties: labels("appProperties"),
  visibility: (file, { operator, value }, view) =>
    VISIBILITIES.has(value) ? ofText(view.visibility(file), operator, value) : null,
  "shortcutDetails.targetId": ({ shortcut }, { operator, value }) => ofText(shortcut?.targetId ?? "", operator, value),
};

const VISIBILITIES: ReadonlySet<string> = new Set([
  ...["anyoneCanFind", "anyoneWithLink", "domainCanFind", "domainWithLink", "limited"],
]);
