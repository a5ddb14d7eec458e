import type { Behaviour } from "../behaviour.ts";

export const moving: readonly Behaviour[] = [];
