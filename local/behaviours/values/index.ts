import type { Behaviour } from "../behaviour.ts";

export const values: readonly Behaviour[] = [];
