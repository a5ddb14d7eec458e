// Custom file properties: developers.google.com/workspace/drive/api/guides/properties
import { createHash } from "node:crypto";
import type { FileLabels, FileRole } from "../../ports/files.ts";

/** The `properties` of a file in Drive that hold each label. */
const KEYS = { role: "jalonRole", owner: "jalonOwner", name: "jalonName" } as const satisfies Record<
  keyof FileLabels,
  string
>;

type Label = keyof FileLabels;
const LABELS = Object.keys(KEYS) as readonly Label[];

/** Labels as Drive's `properties`. */
export const labelsToGoogle = (labels: FileLabels): Record<string, string> =>
  Object.fromEntries(LABELS.map((label) => [KEYS[label], fitting(label, labels[label])]));

const ROLES: readonly FileRole[] = ["control", "declarant", "buyer", "declarant-template", "scratch"];

/** The labels of a file, or `null` where its role is none of Jalon's. */
export function labelsFromGoogle(
  properties: Readonly<Record<string, string | null>> | null | undefined,
): FileLabels | null {
  const role = ROLES.find((each) => each === properties?.[KEYS.role]);
  return role ? { role, owner: properties?.[KEYS.owner] ?? "", name: properties?.[KEYS.name] ?? "" } : null;
}

/** Whether a file's `properties` hold every one of the labels. */
export const bearsLabels = (
  properties: Readonly<Record<string, string | null>> | undefined,
  labels: Partial<FileLabels>,
): boolean =>
  LABELS.every((label) => {
    const value = labels[label];
    return value === undefined || properties?.[KEYS[label]] === fitting(label, value);
  });

/** The search for the spreadsheets that bear the labels. developers.google.com/workspace/drive/api/guides/search-files */
export function labelsQuery(labels: Partial<FileLabels>): string {
  const terms = LABELS.flatMap((label) => {
    const value = labels[label];
    return value === undefined
      ? []
      : [`properties has { key='${KEYS[label]}' and value='${quoted(fitting(label, value))}' }`];
  });
  return [`mimeType='${SPREADSHEET_TYPE}'`, "trashed=false", ...terms].join(" and ");
}

export const SPREADSHEET_TYPE = "application/vnd.google-apps.spreadsheet";

const quoted = (text: string): string => text.replaceAll("\\", "\\\\").replaceAll("'", "\\'");

/** What Drive keeps of one property, its key included, in bytes of UTF-8. */
const MOST_BYTES = 124;
const HASH_LENGTH = 12;

/** A value that Drive can keep: a longer one is cut short and told apart by the hash of its whole. */
function fitting(label: Label, value: string): string {
  const room = MOST_BYTES - KEYS[label].length;
  if (Buffer.byteLength(value) <= room) return value;
  const hash = createHash("sha256").update(value).digest("hex").slice(0, HASH_LENGTH);
  const kept = [...value].reduce((text, character) =>
    Buffer.byteLength(text + character) + HASH_LENGTH + 1 <= room ? text + character : text,
  );
  return `${kept}~${hash}`;
}
