import type { Behaviour } from "../behaviour.ts";

export const weather: readonly Behaviour[] = [];
