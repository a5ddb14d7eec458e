import type { Behaviour } from "../behaviour.ts";

export const typing: readonly Behaviour[] = [];
