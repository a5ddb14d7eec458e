import type { Clock } from "../../ports/clock.ts";
import type { Files } from "../../ports/files.ts";
import type { Ids } from "../../ports/ids.ts";
import type { MailAccount } from "../../ports/mail-account.ts";
import type { Workbooks } from "../../ports/workbooks.ts";

/**
 * All that a check may touch. `account`: whom Google knows Jalon as, where that can be told; `region`: where e-mails leave
 * from; `callsPerMinute`: readings that may start in a minute; `version`: this Jalon's; `audiences`: the menus that the
 * function `facilitator` listens to.
 */
export type DoctorPorts = {
  readonly workbooks: Workbooks;
  readonly files: Files;
  readonly mailAccount: MailAccount | null;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly sender: string;
  readonly account: string | null;
  readonly region: string;
  readonly callsPerMinute: number;
  readonly version: string;
  readonly audiences: ReadonlyMap<string, readonly string[]>;
};
