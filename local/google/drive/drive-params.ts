import type { Call } from "../call.ts";
import { GoogleError } from "../google-error.ts";
import { flag } from "../params.ts";

/** The new and the old name of one wish, and those that clients still send and Drive no longer minds. */
export const DRIVE_PARAMS: readonly string[] = [
  "supportsAllDrives",
  "supportsTeamDrives",
  "enforceSingleParent",
  "includePermissionsForView",
  "includeLabels",
  "useDomainAdminAccess",
];

/** What calls that write a content may carry, and the local Google needs nothing of. */
export const CONTENT_PARAMS: readonly string[] = [
  "ignoreDefaultVisibility",
  "keepRevisionForever",
  "ocrLanguage",
  "useContentAsIndexableText",
];

/** Whether the caller knows of shared drives. */
export const knowsDrives = (call: Call): boolean => flag(call, "supportsAllDrives") || flag(call, "supportsTeamDrives");

/** Whether the caller wants the items of shared drives too. */
export const wantsDriveItems = (call: Call): boolean =>
  flag(call, "includeItemsFromAllDrives") || flag(call, "includeTeamDriveItems");

/** The shared drive that is named, under the new or the old name. */
export const driveIdOf = (call: Call): string | null => call.query.get("driveId") ?? call.query.get("teamDriveId");

type Sizes = { readonly usual: number; readonly most: number };

/** One page of a list, and the token of the next; a size above the most is cut to it, as the discovery text says. */
export function pageOf<T>(
  call: Call,
  items: readonly T[],
  { usual, most }: Sizes,
): { readonly page: readonly T[]; readonly next: { readonly nextPageToken?: string } } {
  const start = call.query.get("pageToken") ?? "0";
  if (!/^\d+$/.test(start)) throw invalid("pageToken");
  const end = Number(start) + sizeOf(call, { usual, most });
  const next = end < items.length ? { nextPageToken: String(end) } : {};
  return { page: items.slice(Number(start), end), next };
}

/** The size of a page. */
export function sizeOf(call: Call, { usual, most }: Sizes): number {
  const size = Number(call.query.get("pageSize") ?? usual);
  if (Number.isInteger(size) && size >= 1) return Math.min(size, most);
  throw new GoogleError(
    400,
    `Invalid value '${call.query.get("pageSize")}'. Values must be within the range: [1, ${most}]`,
    "invalidParameter",
    "pageSize",
  );
}

/** What Drive says of a parameter that it cannot read. */
export const invalid = (location: string): GoogleError => new GoogleError(400, "Invalid Value", "invalid", location);
