import { callCounter } from "../adapters/call-counter.ts";
import { type Drives, googleDrives } from "../adapters/google/google-drives.ts";
import { googleFiles } from "../adapters/google/google-files.ts";
import { googleWorkbooks } from "../adapters/google/google-workbooks.ts";
import { systemClock } from "../adapters/system-clock.ts";
import type { Files } from "../ports/files.ts";
import type { Workbooks } from "../ports/workbooks.ts";

/** Google as a command reaches it: with the credentials of this machine, or a stand-in without any. */
export type Google = {
  readonly drives: Drives;
  readonly workbooks: Workbooks;
  readonly files: (driveId: string) => Files;
};

/** The clients of a command, each call counted against Google's quotas by itself. */
export function openGoogle(rootUrl: string | undefined): Google {
  const options = { rootUrl, clock: systemClock, counter: callCounter() };
  return {
    drives: googleDrives(options),
    workbooks: googleWorkbooks(options),
    files: (driveId) => googleFiles({ ...options, driveId }),
  };
}
