import type { Behaviour } from "../behaviour.ts";
import { behind, textsShown } from "./texts-shown.ts";

const FORMATS = "https://developers.google.com/workspace/sheets/api/guides/formats";
const TYPES =
  "https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/cells#NumberFormatType";

/** Numbers behind the digits of a pattern. */
export const SHOWN_NUMBERS: readonly Behaviour[] = [
  {
    name: "shows a number behind each of the guide's example patterns",
    source: FORMATS,
    observe: (bench) =>
      textsShown(bench, [
        { value: 12_345.125, pattern: "####.#" },
        { value: 12.34, pattern: "000.0000" },
        { value: 12, pattern: "#.0#" },
        { value: 12_000, pattern: "#,###" },
        { value: 1_230_000, pattern: '0.0,,"M"' },
        { value: 1_234_500_000, pattern: "0.00e+00" },
      ]),
    expected: ["12345.1", "012.3400", "12.0", "12,000", "1.2M", "1.23e+09"],
  },
  {
    name: "fills a 0 with a zero, a ? with a space and a # with nothing",
    source: FORMATS,
    observe: (bench) =>
      textsShown(bench, [
        { value: 3, pattern: "00.0" },
        { value: 12, pattern: "##0" },
        { value: 12.4, pattern: "???.???" },
      ]),
    expected: ["03.0", "12", " 12.4  "],
  },
  {
    name: "always shows the point of a pattern",
    source: FORMATS,
    observe: (bench) => textsShown(bench, behind(3, ["#0.#"])),
    expected: ["3."],
  },
  {
    name: "multiplies by a hundred for a percent sign",
    source: FORMATS,
    observe: (bench) => textsShown(bench, behind(0.25, ["#%"])),
    expected: ["25%"],
  },
  {
    name: "divides by a thousand for each comma after the digits",
    source: FORMATS,
    observe: (bench) => textsShown(bench, behind(12_200_000, ["#0.0,,"])),
    expected: ["12.2"],
  },
  {
    name: "steps the exponent by the places before the point",
    source: FORMATS,
    observe: (bench) => textsShown(bench, behind(0.000_000_1, ["##0.00#E+##"])),
    expected: ["100.00E-9"],
  },
  {
    name: "shows the sign of a positive exponent for E+ and not for E-",
    source: FORMATS,
    observe: (bench) => textsShown(bench, behind(12_345, ["0.00E+00", "0.00E-00"])),
    expected: ["1.23E+04", "1.23E04"],
  },
  {
    name: "shows a fraction, its denominator kept where it is written out, and none of zero",
    source: FORMATS,
    observe: (bench) =>
      textsShown(bench, [
        { value: 23.25, pattern: "0 #/#" },
        { value: 23.25, pattern: "0 #/8" },
        { value: 23.1, pattern: "0 #/3" },
      ]).then((texts) => texts.map((text) => String(text).trim())),
    expected: ["23 1/4", "23 2/8", "23"],
  },
  {
    name: "leaves spaces for the places of a fraction that hold no digit",
    source: FORMATS,
    observe: async (bench) => {
      const [text] = await textsShown(bench, behind(5.125, ["# ???/???"]));
      return String(text).trim().split(/ +/);
    },
    expected: ["5", "1/8"],
  },
  {
    name: "takes the character after a backslash and the text in quotes as they are",
    source: FORMATS,
    observe: (bench) => textsShown(bench, behind(10, ["\\#0", '0 "0%"', "$0 (-+:)"])),
    expected: ["#10", "10 0%", "$10 (-+:)"],
  },
  {
    name: "shows a space for an underscore and the character after it",
    source: FORMATS,
    observe: (bench) => textsShown(bench, behind(5, ["_(0_)"])),
    expected: [" 5 "],
  },
  {
    name: "has a pattern of its own for each type",
    source: TYPES,
    observe: (bench) =>
      textsShown(
        bench,
        ["TEXT", "NUMBER", "PERCENT", "SCIENTIFIC"].map((type) => ({ value: 1000.125, type })),
      ),
    expected: ["1000.125", "1,000.13", "100012.50%", "1.00E+03"],
  },
  {
    name: "chooses the money of the locale where no pattern is given",
    source: FORMATS,
    observe: (bench) => textsShown(bench, [{ value: 1000.12, type: "CURRENCY" }]),
    expected: ["$1,000.12"],
  },
  {
    name: "writes the point of a pattern as the locale's own",
    source: FORMATS,
    observe: (bench) => textsShown(bench, behind(7.5, ["0.00"]), "fr_FR"),
    expected: ["7,50"],
  },
];
