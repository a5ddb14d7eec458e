import { ruleOf } from "../causes.ts";
import { isBlank } from "../cells/cell.ts";
import type { ContractRow } from "../declarant-workbook.ts";
import { attributeOf, dateOf, type ReadAttribute } from "./attributes.ts";
import type { RowFinding } from "./finding.ts";

/** Optional attributes whose reading changes nothing for the hours: a remark is enough. */
const REMARKED = ["nature", "hiringMode", "contractType", "end"] as const;

/** What is wrong with the days of the contract and with the words of its lists, as far as the row alone tells. */
export function attributeFindings(row: ContractRow, read: ReadAttribute): RowFinding[] {
  const found: RowFinding[] = [];
  if (dateOf(row, "start", read) === null) found.push(startFinding(row, read));
  for (const column of REMARKED) {
    const typed = attributeOf(row, column);
    const parsed = isBlank(typed) ? null : read(column, typed);
    if (parsed?.ok === false) {
      found.push({ cause: "unreadable-attribute", column, facts: { typed, detail: parsed.message } });
    }
  }
  return found;
}

/** Whether a row's hours wait for its attributes to be mended; a word of a list that is not understood holds none back. */
export const isHeld = (findings: readonly RowFinding[]): boolean =>
  findings.some(({ cause }) => ruleOf(cause).state !== "accepted");

function startFinding(row: ContractRow, read: ReadAttribute): RowFinding {
  const typed = attributeOf(row, "start");
  const parsed = read("start", typed);
  return { cause: "contract-start", column: "start", facts: parsed.ok ? { typed } : { typed, detail: parsed.message } };
}
