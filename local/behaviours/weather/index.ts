import type { Behaviour } from "../behaviour.ts";
import { DOORS } from "./doors.ts";
import { QUOTAS } from "./quotas.ts";
import { TROUBLES } from "./troubles.ts";

export const weather: readonly Behaviour[] = [...QUOTAS, ...TROUBLES, ...DOORS];
