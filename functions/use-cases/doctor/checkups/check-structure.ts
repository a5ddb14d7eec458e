import type { Checkup } from "../../../../schemas/requests.ts";
import type { Looked } from "../looked.ts";
import { checkControl } from "./check-control.ts";
import { checkDrive } from "./check-drive.ts";
import { checkMail } from "./check-mail.ts";
import { checkQuota } from "./check-quota.ts";
import { checkTemplate } from "./check-template.ts";
import { checkWorkbook } from "./check-workbook.ts";

/** Everything there is to say of what was looked at, in the order in which it is to be mended. */
export const checkStructure = (looked: Looked): Checkup[] => [
  checkDrive(looked),
  ...checkControl(looked),
  ...checkTemplate(looked),
  ...looked.workbooks.flatMap((workbook) => checkWorkbook(workbook, looked)),
  ...checkMail(looked.mail),
  checkQuota(looked),
];
