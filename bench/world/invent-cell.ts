import type { Cell } from "../../schemas/cells/cell.ts";
import { type Draw, pick } from "./seeded.ts";

/** Of a thousand hours cells, how many hold something that is not hours, and how many hours typed in another way. */
const WRONG = 8;
const UNUSUAL = 15;

/** What people type where hours do not belong: each is rejected. */
const MISTAKES: readonly [Cell, ...Cell[]] = [
  "absent",
  "voir avec la paie",
  -7,
  12.345,
  1250,
  "35:00",
  { kind: "duration", value: 35 / 24, text: "35:00" },
  { kind: "date", value: 45778, text: "01/05/2025" },
  { kind: "error", value: "#REF!", text: "#REF!" },
];

/** Hours all the same. */
const FORMS: readonly [Cell, ...Cell[]] = ["12h30", "7,5", "28,25 h", { kind: "number", value: 21, text: "21,00" }];

/** Hours of one contract in one month: mostly a number by the quarter of an hour, now and then what people also do. */
export function inventCell(draw: Draw): Cell {
  const kind = Math.floor(draw() * 1000);
  if (kind < WRONG) return pick(draw, MISTAKES);
  if (kind < WRONG + UNUSUAL) return pick(draw, FORMS);
  return 8 + Math.floor(draw() * 160) / 4;
}
