import type { Clock } from "../ports/clock.ts";
import type { Ids } from "../ports/ids.ts";
import type { Mailer } from "../ports/mailer.ts";
import type { SpreadsheetFiles } from "../ports/spreadsheet-files.ts";
import type { Workbooks } from "../ports/workbooks.ts";

/** All that a use case may touch. `sender` is the verified address that e-mails leave from. */
export type Ports = {
  readonly workbooks: Workbooks;
  readonly mailer: Mailer;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly sender: string;
  readonly spreadsheets: SpreadsheetFiles;
};
