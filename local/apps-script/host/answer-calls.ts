import { randomUUID } from "node:crypto";
import { spreadsheetOf, updateSpreadsheet } from "../../workbook/drive/files.ts";
import { NotFound, type Store } from "../../workbook/drive/store.ts";
import { parseA1 } from "../../workbook/ranges/a1.ts";
import type { Area } from "../../workbook/ranges/grid-range.ts";
import { InvalidRequest } from "../../workbook/refusals.ts";
import type { Sheet } from "../../workbook/spreadsheet.ts";
import type { ActiveCell, Answer, Calls, PropertyOwner, Shown, WireValue } from "../calls.ts";
import { fetchUrl } from "./fetch-url.ts";
import { refuseProtected } from "./protections.ts";
import { readCells } from "./read-cells.ts";
import { refuseStranger } from "./refuse-stranger.ts";
import { extentOf, spreadsheetFacts } from "./spreadsheet-facts.ts";
import { writeCells } from "./write-cells.ts";

/** What the script's calls act on. `email` is the person for whom the present run works. */
export type Host = {
  readonly store: Store;
  readonly email: () => string;
  readonly send: typeof fetch;
  readonly identityToken: () => string | Promise<string>;
  readonly page: (name: string) => string | Promise<string>;
  readonly show: (shown: Shown) => Answer | null;
  readonly log: (level: string, text: string) => void;
};

type Answers = {
  readonly [K in keyof Calls]: (...args: Parameters<Calls[K]>) => ReturnType<Calls[K]> | Promise<ReturnType<Calls[K]>>;
};

/** Every call of a script, answered from the store that the local Google serves. */
export function answerCalls({ store, email, send, identityToken, page, show, log }: Host): Answers {
  const active = new Map<string, Active>();
  const properties = new Map<PropertyOwner, Readonly<Record<string, string>>>();
  const open = (id: string) => spreadsheetOf(store, id);
  const writable = (id: string, sheetId: number, area: Parameters<typeof refuseProtected>[1]): Sheet => {
    const sheet = sheetOf(store, id, sheetId);
    refuseProtected(sheet, area, email());
    return sheet;
  };
  return {
    open: (id) => {
      refuseStranger(store, id, email());
      return null;
    },
    describe: (id) => spreadsheetFacts(open(id), activeIn(store, id, active.get(id)), email()),
    locate: (spreadsheetId, sheetId, a1) => {
      const tab = sheetId === null ? "" : `${quoted(sheetOf(store, spreadsheetId, sheetId).properties.title)}!`;
      const { sheet, area } = parseA1(open(spreadsheetId), a1.includes("!") ? a1 : tab + a1);
      return { spreadsheetId, sheetId: sheet.properties.sheetId, area };
    },
    extent: (id, sheetId) => extentOf(sheetOf(store, id, sheetId)),
    read: ({ spreadsheetId, sheetId, area }, part) =>
      readCells(sheetOf(store, spreadsheetId, sheetId), area, part, open(spreadsheetId).properties.locale),
    write: (place, part, rows) => {
      writable(place.spreadsheetId, place.sheetId, place.area);
      writeCells(store, place, part, rows);
      return null;
    },
    writeEach: (places, part, value) => {
      for (const { spreadsheetId, sheetId, area } of places) writable(spreadsheetId, sheetId, area);
      for (const place of places) writeCells(store, place, part, filled(value, place.area));
      return null;
    },
    appendRow: (spreadsheetId, sheetId, row) => {
      const sheet = sheetOf(store, spreadsheetId, sheetId);
      const startRow = extentOf(sheet).rows;
      const area = { startRow, endRow: startRow + 1, startColumn: 0, endColumn: row.length };
      refuseProtected(sheet, area, email());
      if (startRow >= sheet.properties.rowCount) {
        const request = { appendDimension: { sheetId, dimension: "ROWS", length: 1 } };
        updateSpreadsheet(store, spreadsheetId, [request], { now: store.now() });
      }
      writeCells(store, { spreadsheetId, sheetId, area }, "values", [row]);
      return null;
    },
    insertSheet: (id, title, index) => {
      const properties = { ...(title === null ? {} : { title }), ...(index === null ? {} : { index }) };
      const { replies } = updateSpreadsheet(store, id, [{ addSheet: { properties } }], { now: store.now() });
      const sheetId = replies[0]?.addSheet?.properties?.sheetId ?? 0;
      active.set(id, { sheetId, cell: FIRST_CELL });
      return sheetId;
    },
    insertRows: (id, sheetId, startIndex, count) => {
      const range = { sheetId, dimension: "ROWS", startIndex, endIndex: startIndex + count };
      const isEnd = startIndex === sheetOf(store, id, sheetId).properties.rowCount;
      const request = isEnd
        ? { appendDimension: { sheetId, dimension: "ROWS", length: count } }
        : { insertDimension: { range } };
      updateSpreadsheet(store, id, [request], { now: store.now() });
      return null;
    },
    activate: (id, sheetId, cell) => {
      active.set(id, { sheetId, cell });
      return null;
    },
    show,
    page,
    fetch: (url, options) => fetchUrl(send, url, options),
    identityToken,
    readProperties: (owner) => properties.get(owner) ?? {},
    writeProperties: (owner, changed) => {
      properties.set(owner, changed);
      return null;
    },
    uuid: () => randomUUID(),
    log: (level, text) => {
      log(level, text);
      return null;
    },
  };
}

const filled = (value: WireValue, { startRow, endRow, startColumn, endColumn }: Area): WireValue[][] =>
  Array.from({ length: endRow - startRow }, () => new Array<WireValue>(endColumn - startColumn).fill(value));

function sheetOf(store: Store, id: string, sheetId: number): Sheet {
  const found = spreadsheetOf(store, id).sheets.find(({ properties }) => properties.sheetId === sheetId);
  if (!found) throw new InvalidRequest(`Sheet ${sheetId} not found`);
  return found;
}

type Active = { readonly sheetId: number; readonly cell: ActiveCell };

const FIRST_CELL: ActiveCell = { row: 0, column: 0 };

/** Where the person stands: the first tab in sight, as long as no other was clicked. */
function activeIn(store: Store, id: string, chosen: Active | undefined) {
  const { sheets } = spreadsheetOf(store, id);
  const there = chosen && sheets.some(({ properties }) => properties.sheetId === chosen.sheetId);
  if (there) return { activeSheetId: chosen.sheetId, activeCell: chosen.cell };
  const first = sheets.find(({ properties }) => !properties.hidden);
  return { activeSheetId: first?.properties.sheetId ?? 0, activeCell: FIRST_CELL };
}

const quoted = (title: string): string => `'${title.replaceAll("'", "''")}'`;

/** One call's answer as the worker takes it: the value, or the error that the script will see. */
export async function answerText(answers: Answers, name: keyof Calls, argsJson: string): Promise<string> {
  try {
    const answer = answers[name] as (...args: readonly unknown[]) => unknown;
    return JSON.stringify({ ok: true, value: (await answer(...JSON.parse(argsJson))) ?? null });
  } catch (error) {
    const exception = exceptionText(error);
    return exception === null
      ? JSON.stringify({ ok: false, name: "Error", message: error instanceof Error ? error.message : String(error) })
      : JSON.stringify({ ok: false, name: "Exception", message: exception });
  }
}

/** The words of Apps Script for what the workbook model refused, or `null` for a fault of the stand-in itself. */
function exceptionText(error: unknown): string | null {
  if (error instanceof NotFound) return "You do not have permission to access the requested document.";
  return error instanceof InvalidRequest ? error.message : null;
}
