import type { Behaviour } from "../behaviour.ts";

export const cells: readonly Behaviour[] = [];
