import type { ImportWrite } from "../../schemas/import.ts";
import { planUndo, type UndoPlan } from "../domain/import/plan-undo.ts";
import type { Outcome } from "../ports/outcome.ts";
import { openDeclarant } from "./open-declarant.ts";
import type { Ports } from "./ports.ts";

/** An import that was made: in whose workbook, and the cells that it really wrote. */
export type MadeImport = {
  readonly controlWorkbook: string;
  readonly workbook: string;
  readonly declarant: string;
  readonly writes: readonly ImportWrite[];
};

/** What undoing an import would write in the workbook as it stands now. Nothing is written. */
export async function planImportUndo(
  { workbooks }: Pick<Ports, "workbooks">,
  made: MadeImport,
): Promise<Outcome<UndoPlan>> {
  const opened = await openDeclarant(workbooks, made);
  return opened.ok ? { ok: true, value: planUndo(made.writes, opened.value.workbook.sheets, made.declarant) } : opened;
}
