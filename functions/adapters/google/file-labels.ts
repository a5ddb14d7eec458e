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

/** Labels as the `properties` of a new file; whether Drive keeps a blank one is not said, so that none is sent. */
export const labelsToGoogle = (labels: FileLabels): Record<string, string> =>
  Object.fromEntries(
    LABELS.filter((label) => labels[label] !== "").map((label) => [KEYS[label], fitting(label, labels[label])]),
  );

/** Labels as the change of a file's `properties`: `null` takes one away. */
export const labelsPatch = (labels: FileLabels): Record<string, string | null> => ({
  ...Object.fromEntries(LABELS.map((label) => [KEYS[label], null] as const)),
  ...labelsToGoogle(labels),
});

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
  properties: Readonly<Record<string, string | null>> | null | undefined,
  labels: Partial<FileLabels>,
): boolean =>
  LABELS.every((label) => {
    const value = labels[label];
    return value === undefined || (properties?.[KEYS[label]] ?? "") === fitting(label, value);
  });

/** The search for the spreadsheets that may bear the labels: a blank one is not searched for, `bearsLabels` tells. developers.google.com/workspace/drive/api/guides/search-files */
export function labelsQuery(labels: Partial<FileLabels>): string {
  const terms = LABELS.flatMap((label) => {
    const value = labels[label];
    return value === undefined || value === ""
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
