import type { Behaviour } from "../behaviour.ts";
import { SPREADSHEETS } from "./spreadsheets.ts";

export const googleFacts: readonly Behaviour[] = [...SPREADSHEETS];
