import type { Behaviour } from "../behaviour.ts";
import { KEPT_TEXTS } from "./kept-texts.ts";
import { RECORDED } from "./recorded.ts";
import { RENDER_OPTIONS } from "./render-options.ts";
import { SHOWN_DATES } from "./shown-dates.ts";
import { SHOWN_NUMBERS } from "./shown-numbers.ts";
import { SHOWN_SECTIONS } from "./shown-sections.ts";
import { TYPED_TEXTS } from "./typed-texts.ts";

/** What is typed and what is shown. */
export const typing: readonly Behaviour[] = [
  ...TYPED_TEXTS,
  ...KEPT_TEXTS,
  ...SHOWN_DATES,
  ...SHOWN_NUMBERS,
  ...SHOWN_SECTIONS,
  ...RENDER_OPTIONS,
  ...RECORDED,
];
