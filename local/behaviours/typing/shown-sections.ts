import type { Behaviour } from "../behaviour.ts";
import { behind, textsShown } from "./texts-shown.ts";

const FORMATS = "https://developers.google.com/workspace/sheets/api/guides/formats";
const COLOURED = "[Blue]#,##0;[Red]#,##0;[Green]0.0;[Magenta]_(@_)";
const CONDITIONS = '[>1000]"HIGH";[Color43][<=200]"LOW";0000';

/** The sections of a pattern: which one shows what. */
export const SHOWN_SECTIONS: readonly Behaviour[] = [
  {
    name: "has sections for positive numbers, negative ones, zero and text, and shows no word of their colours",
    source: FORMATS,
    observe: (bench) =>
      textsShown(
        bench,
        [1234, -1234, 0, "MyText"].map((value) => ({ value, pattern: COLOURED })),
      ).then((texts) => texts.map((text) => String(text).trim())),
    expected: ["1,234", "1,234", "0.0", "MyText"],
  },
  {
    name: "shows zero by the first of two sections",
    source: FORMATS,
    observe: (bench) =>
      textsShown(
        bench,
        [5, -5, 0].map((value) => ({ value, pattern: "0.0;(0)" })),
      ),
    expected: ["5.0", "(5)", "0.0"],
  },
  {
    name: "takes a last section with @ for texts and the others for one section less",
    source: FORMATS,
    observe: async (bench) => {
      const pattern = '###0.000;"TEXT: "_(@_)';
      const texts = await textsShown(bench, [
        { value: 123_114.151_15, pattern },
        { value: "MyText", pattern },
      ]);
      return texts.map((text) => String(text).replaceAll(/ +/g, " ").trim());
    },
    expected: ["123114.151", "TEXT: MyText"],
  },
  {
    name: "follows the conditions of sections, the first that holds, and the third for everything else",
    source: FORMATS,
    observe: (bench) =>
      textsShown(
        bench,
        [1005, 32, 527].map((value) => ({ value, pattern: CONDITIONS })),
      ),
    expected: ["HIGH", "LOW", "0527"],
  },
  {
    name: "shows a number behind @ as in a cell without a format",
    source: FORMATS,
    observe: (bench) => textsShown(bench, behind(1234.5, ["@"])),
    expected: ["1234.5"],
  },
];
