import type { Behaviour } from "../behaviour.ts";

export const formulas: readonly Behaviour[] = [];
