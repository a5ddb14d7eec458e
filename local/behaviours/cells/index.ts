import type { Behaviour } from "../behaviour.ts";
import { FORMATS } from "./formats.ts";
import { LINKS } from "./links.ts";
import { MERGES } from "./merges.ts";
import { TEXTS } from "./texts.ts";
import { VALIDATIONS } from "./validations.ts";
import { WRITES } from "./writes.ts";

/** Cells and their texts: how they are written, formatted, linked, merged and searched. */
export const cells: readonly Behaviour[] = [...WRITES, ...VALIDATIONS, ...FORMATS, ...LINKS, ...MERGES, ...TEXTS];
