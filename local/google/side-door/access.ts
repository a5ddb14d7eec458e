import * as z from "zod";
import { NotFound } from "../../workbook/drive/store.ts";
import type { Call, Operation } from "../call.ts";
import { type Api, GoogleError } from "../google-error.ts";

/**
 * A file that a caller (`user`: an address; everybody unless told) has lost: `none`, it can no longer be seen; `read`, it
 * can no longer be written. Permissions are another matter: `held-permissions.ts`.
 */
export const lostAccess = z.strictObject({
  fileId: z.string().min(1),
  access: z.enum(["none", "read"]),
  user: z.string().min(1).optional(),
});

export type LostAccess = z.infer<typeof lostAccess>;

/** Who lost what, the latest word on a file first. */
export function accessList() {
  let lost: readonly LostAccess[] = [];
  return {
    add: (next: LostAccess): void => {
      lost = [next, ...lost];
    },
    list: (): readonly LostAccess[] => lost,
    clear: (): void => {
      lost = [];
    },
    /** What a caller may still do with a file. */
    of: (fileId: string, caller: string): LostAccess["access"] | "full" =>
      lost.find((one) => one.fileId === fileId && (one.user ?? caller) === caller)?.access ?? "full",
  };
}

export type AccessList = ReturnType<typeof accessList>;

/** Refuses the call that its caller may not make on a file that is there, in each API's own words. */
export function checkAccess(call: Call, operation: Operation, api: Api): void {
  const fileId = call.path.spreadsheetId ?? call.path.fileId;
  if (fileId === undefined || !call.store.files.has(fileId)) return;
  const isSeen = call.canRead(fileId);
  if (isSeen && (isReading(operation) || call.canWrite(fileId))) return;
  if (api === "sheets") throw new GoogleError(403, "The caller does not have permission", "forbidden");
  if (!isSeen) throw new NotFound("file", fileId);
  throw new GoogleError(
    403,
    "The user does not have sufficient permissions for this file.",
    "insufficientFilePermissions",
  );
}

// A POST may read: the calls by data filter do.
const isReading = ({ method, name, kind }: Operation): boolean =>
  method === "GET" || kind === "sheetsReads" || name === "drive.files.copy";
