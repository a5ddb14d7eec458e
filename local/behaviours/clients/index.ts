import type { Behaviour } from "../behaviour.ts";
import { RECORDED_BY_GSPREAD } from "./recorded-by-gspread.ts";
import { TRIED_BY_GAS_FAKES } from "./tried-by-gas-fakes.ts";
import { TRIED_BY_OTHERS } from "./tried-by-others.ts";

/** What clients that other people wrote recorded of Google, or hold it to. */
export const clients: readonly Behaviour[] = [...RECORDED_BY_GSPREAD, ...TRIED_BY_GAS_FAKES, ...TRIED_BY_OTHERS];
