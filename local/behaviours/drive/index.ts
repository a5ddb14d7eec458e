import type { Behaviour } from "../behaviour.ts";

export const drive: readonly Behaviour[] = [];
