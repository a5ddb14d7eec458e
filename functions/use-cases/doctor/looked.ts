import type { IsoDate } from "../../../schemas/month.ts";
import type { Access, FileState } from "../../ports/files.ts";
import type { MailQuota } from "../../ports/mail-account.ts";
import type { Outcome } from "../../ports/outcome.ts";
import type { WorkbookLayout } from "../../ports/workbooks.ts";
import type { OpenControl } from "../open-control.ts";
import type { Account } from "./failure-words.ts";

/** One workbook as Google gave it. */
export type LookedFile = {
  readonly layout: Outcome<WorkbookLayout>;
  readonly state: Outcome<FileState>;
  readonly access: Outcome<readonly Access[]>;
};

/**
 * A line of `Entreprises` or `Acheteurs` that has a workbook, or should. `link` is what people pasted, `id` what it leads
 * to; `file` is `null` where there is nothing to look at, or where there was no time left (`untimely`).
 */
export type LookedWorkbook = {
  readonly role: "declarant" | "buyer";
  readonly name: string;
  readonly emails: readonly string[];
  readonly link: string | null;
  readonly id: string | null;
  readonly file: LookedFile | null;
  readonly untimely: boolean;
};

/** The account that e-mails leave from. */
export type LookedMail = {
  readonly sender: string;
  readonly region: string;
  readonly verified: Outcome<boolean>;
  readonly quota: Outcome<MailQuota>;
};

/** All that was looked at; what is said about it depends on nothing else. */
export type Looked = {
  readonly today: IsoDate;
  readonly controlId: string;
  readonly account: Account;
  readonly version: string;
  readonly callsPerMinute: number;
  readonly audiences: readonly string[];
  readonly drive: Outcome<{ readonly id: string; readonly name: string }>;
  readonly control: LookedFile;
  readonly opened: OpenControl | null;
  /** The declarants' template, where the settings tell one. */
  readonly template: LookedFile | null;
  readonly workbooks: readonly LookedWorkbook[];
  readonly mail: LookedMail | null;
};
