import type { Behaviour } from "../behaviour.ts";

export const objects: readonly Behaviour[] = [];
