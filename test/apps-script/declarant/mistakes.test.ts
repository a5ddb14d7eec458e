import { expect, it } from "vitest";
import { parseA1 } from "../../../local/workbook/ranges/a1.ts";
import { MISTAKES, type Mistake } from "../../cases/declarant-mistakes.ts";
import { batched } from "../../local/workbook/a-spreadsheet.ts";
import { aDeclarantWorkbook, type DeclarantWorkbook, HOURS } from "./a-declarant-workbook.ts";
import { type Said, saidByCloud, saidInSheet } from "./what-is-said.ts";

const workbook = aDeclarantWorkbook();

it.each(MISTAKES)("$name: the sheet and the cloud say the same", async (mistake) => {
  const { tab = HOURS, typed, said, toast, judged = {} } = mistake;
  workbook.renew();
  format(workbook, mistake);
  const toasts = workbook.script().ui.toasts.length;
  for (const [a1, values] of typed) await workbook.type(a1, values, tab);
  const inSheet = saidInSheet(workbook.spreadsheet(), tab);
  const byCloud = saidByCloud(workbook.spreadsheet(), tab);
  expect(inSheet).toEqual(Object.fromEntries(Object.entries(said).map(([a1, [state, says]]) => [a1, { state, says }])));
  expect(messagesOf(byCloud)).toEqual(messagesOf(inSheet));
  expect({ ...statesOf(inSheet), ...judged }).toMatchObject(statesOf(byCloud));
  expect(
    workbook
      .script()
      .ui.toasts.slice(toasts)
      .map(({ message }) => message),
  ).toEqual(toast ? [toast] : []);
});

it("knows at least 45 mistakes", () => {
  expect(new Set(MISTAKES.map(({ name }) => name)).size).toBeGreaterThanOrEqual(45);
});

function format({ put, spreadsheet }: DeclarantWorkbook, { tab, formatted }: Mistake): void {
  if (!formatted) return;
  const { a1, ...numberFormat } = formatted;
  const { sheet, area } = parseA1(spreadsheet(), `'${tab ?? HOURS}'!${a1}`);
  const range = {
    sheetId: sheet.properties.sheetId,
    startRowIndex: area.startRow,
    endRowIndex: area.endRow,
    startColumnIndex: area.startColumn,
    endColumnIndex: area.endColumn,
  };
  put((before) =>
    batched(before, {
      repeatCell: { range, cell: { userEnteredFormat: { numberFormat } }, fields: "userEnteredFormat.numberFormat" },
    }),
  );
}

const messagesOf = (said: Said) => Object.fromEntries(Object.entries(said).map(([a1, { says }]) => [a1, says]));

/** The cloud gives no state to a box or to a request that cannot be read, which hold no hours. */
const statesOf = (said: Said) =>
  Object.fromEntries(Object.entries(said).flatMap(([a1, { state }]) => (state === null ? [] : [[a1, state]])));
