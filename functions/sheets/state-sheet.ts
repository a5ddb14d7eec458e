import * as z from "zod";
import { showCell } from "../../schemas/cells/cell.ts";
import { STATE_SHEET } from "../../schemas/marker.ts";
import { EMPTY_STATE, knownWorkbook, messageStatus, type State, savedCursor } from "../../schemas/state.ts";
import type { Workbook } from "../ports/workbooks.ts";
import { ownSheet } from "./own-sheet.ts";
import { cell, type SheetView } from "./sheet-view.ts";

const HEADING = ["Genre", "Clé", "Valeur"] as const;
const KIND = {
  about: "note",
  cursors: "curseurs",
  full: "lecture complète",
  workbook: "classeur",
  message: "message",
  lost: "mémoire perdue",
  mirror: "miroir",
} as const;
const NOTE = "Onglet tenu par Jalon : n'y écrivez rien. S'il disparaît, Jalon relit tout.";

/** The hidden tab `_état`: one line for each thing that the service remembers. */
export function renderState({ cursors, readInFullOn, workbooks, messages, memoryLost, mirror }: State): SheetView {
  const lines: (readonly [string, string, string])[] = [
    [KIND.about, "", NOTE],
    [KIND.cursors, "", JSON.stringify(cursors)],
    [KIND.full, "", readInFullOn ?? ""],
    [KIND.mirror, "", mirror ?? ""],
    ...[...workbooks].map(([id, known]) => [KIND.workbook, id, JSON.stringify(known)] as const),
    ...[...messages].map(([key, status]) => [KIND.message, key, status] as const),
    ...(memoryLost ? [[KIND.lost, "", "oui"] as const] : []),
  ];
  return {
    title: STATE_SHEET,
    hidden: true,
    frozenRows: 1,
    columnWidths: [120, 320, 700],
    rows: [HEADING, ...lines].map((line) => line.map((value) => cell(value))),
  };
}

/** What the service remembers; `null` where the tab is gone or empty. A line that cannot be read is forgotten, not fatal. */
export function readState(workbook: Workbook): State | null {
  const sheet = ownSheet(workbook, STATE_SHEET);
  if (!sheet || sheet.rows.length === 0) return null;
  const lines = sheet.rows.map((row) => [0, 1, 2].map((column) => showCell(row[column] ?? null)));
  const of = (kind: string) => lines.filter(([found]) => found === kind);
  return {
    cursors: parseJson(z.array(savedCursor), of(KIND.cursors)[0]?.[2]) ?? EMPTY_STATE.cursors,
    readInFullOn: of(KIND.full)[0]?.[2] || null,
    workbooks: new Map(
      of(KIND.workbook).flatMap(([, id = "", value]) => {
        const known = parseJson(knownWorkbook, value);
        return known ? [[id, known]] : [];
      }),
    ),
    messages: new Map(
      of(KIND.message).flatMap(([, key = "", value]) => {
        const status = messageStatus.safeParse(value);
        return status.success ? [[key, status.data]] : [];
      }),
    ),
    memoryLost: of(KIND.lost).length > 0,
    mirror: of(KIND.mirror)[0]?.[2] || null,
  };
}

/** The value that a line's text stands for, or `null` when it does not hold together. */
export function parseJson<T>(schema: z.ZodType<T>, text: string | undefined): T | null {
  try {
    const parsed = schema.safeParse(JSON.parse(text ?? ""));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
