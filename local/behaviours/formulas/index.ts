import type { Behaviour } from "../behaviour.ts";
import { ERRORS } from "./errors.ts";
import { FOLLOWING } from "./following.ts";
import { RESULTS } from "./results.ts";
import { SHOWN } from "./shown.ts";
import { SPILLED } from "./spilled.ts";

export const formulas: readonly Behaviour[] = [...RESULTS, ...SPILLED, ...ERRORS, ...SHOWN, ...FOLLOWING];
