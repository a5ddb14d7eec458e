import type { Cell } from "../../schemas/cells/cell.ts";
import { serialOfDate } from "../../schemas/cells/serial-date.ts";
import {
  type ContractRow,
  HOURS_HEADINGS,
  type HoursSheet,
  hoursSheetTitle,
} from "../../schemas/declarant-workbook.ts";
import { type IsoDate, MONTH_NAMES, showDate } from "../../schemas/month.ts";
import { columnLetter } from "../../schemas/table/a1.ts";
import { inventCell } from "./invent-cell.ts";
import { count, inventControl } from "./invent-control.ts";
import { type Draw, seeded } from "./seeded.ts";
import { isLender, marketsOf, nameOf, type Size, type Structure, YEAR } from "./structure.ts";

/** Where the contracts begin in an hours tab, counted from 1: under the boxes and the headings. */
const FIRST_ROW = 3;

/** A structure of that size, always the same, with about two hours cells in a hundred rejected or pending. */
export function inventStructure(size: Size): Structure {
  const draw = seeded(2025);
  return {
    control: inventControl(size),
    sheets: count(size.declarants, (declarant) => inventSheet(declarant, size, draw)),
  };
}

function inventSheet(declarant: number, size: Size, draw: Draw): HoursSheet {
  const rows = count(size.rows, (place) => inventRow(declarant, place, size, draw));
  return {
    declarant: nameOf.company(declarant),
    year: YEAR,
    title: hoursSheetTitle(YEAR),
    columns: HOURS_HEADINGS.map((_, column) => columnLetter(column)),
    boxRow: 1,
    closed: MONTH_NAMES.map((_, month) => month < 11 || declarant % 20 !== 0),
    rows: rows.map((row, place) => (place > 0 && draw() < 0.001 ? { ...(rows[place - 1] ?? row), row: row.row } : row)),
  };
}

function inventRow(declarant: number, place: number, size: Size, draw: Draw): ContractRow {
  const markets = marketsOf(declarant, size);
  const market = markets[place % markets.length] ?? 0;
  const person = nameOf.participant((declarant * size.rows + place) % size.people);
  const attributes: Cell[] = [
    draw() < 0.001 ? person.replace("0", "O") : person,
    `${"ABCDEFGHIJ"[place % 10]}${"KLMNOPQRST"[declarant % 10]}`,
    nameOf.market(market),
    null,
    isLender(declarant) ? nameOf.company(declarant - 1) : null,
    place % 20 === 3 ? "formation" : null,
    isLender(declarant) ? "ETTI" : "embauche directe",
    place % 3 === 0 ? "CDI" : "CDD",
    date(`${YEAR - 1}-${place % 2 ? "11" : "12"}-01`),
    draw() < 0.01 ? date(`${YEAR}-10-31`) : place % 3 === 0 ? null : date(`${YEAR}-12-31`),
    place % 2 ? "Maçon" : "Agente d'entretien",
  ];
  return { row: FIRST_ROW + place, attributes, months: MONTH_NAMES.map(() => inventCell(draw)) };
}

const date = (day: IsoDate): Cell => ({ kind: "date", value: serialOfDate(day), text: showDate(day) });
