import type { Behaviour } from "../behaviour.ts";
import { BODIES } from "./bodies.ts";
import { CHANGE_LOG } from "./change-log.ts";
import { EDGES } from "./edges.ts";
import { LIMITED } from "./limits.ts";
import { MARKERS } from "./markers.ts";
import { ROWS } from "./rows.ts";
import { SPREADSHEETS } from "./spreadsheets.ts";
import { TYPING_TRAPS } from "./typing-traps.ts";

/** The facts on which Jalon stands: what it may never write, remember or believe. */
export const googleFacts: readonly Behaviour[] = [
  ...SPREADSHEETS,
  ...BODIES,
  ...MARKERS,
  ...ROWS,
  ...TYPING_TRAPS,
  ...LIMITED,
  ...EDGES,
  ...CHANGE_LOG,
];
