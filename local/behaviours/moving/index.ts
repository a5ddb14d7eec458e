import type { Behaviour } from "../behaviour.ts";
import { COPIES } from "./copies.ts";
import { CUTS_AND_FILLS } from "./cuts-and-fills.ts";
import { ROWS_AND_COLUMNS } from "./rows-and-columns.ts";
import { SHIFTS_AND_SORTS } from "./shifts-and-sorts.ts";

export const moving: readonly Behaviour[] = [...COPIES, ...CUTS_AND_FILLS, ...SHIFTS_AND_SORTS, ...ROWS_AND_COLUMNS];
