import type { Behaviour } from "../behaviour.ts";
import { behind, textsShown } from "./texts-shown.ts";

const FORMATS = "https://developers.google.com/workspace/sheets/api/guides/formats";

/** Tuesday, 5 April 2016, 4:08:53.528 PM, and 3 hours, 13 minutes, 41.255 seconds: the guide's own. */
const MOMENT = 42_465 + (16 * 3600 + 8 * 60 + 53.528) / 86_400;
const SPAN = (3 * 3600 + 13 * 60 + 41.255) / 86_400;

/** Days, hours and durations behind patterns. */
export const SHOWN_DATES: readonly Behaviour[] = [
  {
    name: "shows a moment behind each of the guide's example patterns",
    source: FORMATS,
    observe: (bench) =>
      textsShown(
        bench,
        behind(
          MOMENT,
          [
            "h:mm:ss.00 a/p",
            'hh:mm A/P".M."',
            "yyyy-mm-dd",
            "mmmm d \\[dddd\\]",
            "h PM, ddd mmm dd",
            "dddd, m/d/yy at h:mm",
          ],
          "DATE_TIME",
        ),
      ),
    expected: [
      "4:08:53.53 p",
      "04:08 P.M.",
      "2016-04-05",
      "April 5 [Tuesday]",
      "4 PM, Tue Apr 05",
      "Tuesday, 4/5/16 at 16:08",
    ],
  },
  {
    name: "counts the hours, minutes or seconds that passed, with as many digits as letters in the brackets",
    source: FORMATS,
    observe: (bench) => textsShown(bench, behind(SPAN, ["[hh]", "[mmmm]", "[ss]"], "TIME")),
    expected: ["03", "0193", "11621"],
  },
  {
    name: "takes m for minutes after hours or before seconds, for the month otherwise and whenever it is M",
    source: FORMATS,
    observe: (bench) => textsShown(bench, behind(MOMENT, ["h:m", "m:ss", "m/d", "h:M", "hh:MM"], "DATE_TIME")),
    expected: ["16:8", "8:54", "4/5", "16:4", "16:04"],
  },
  {
    name: "shortens a month to three letters or one, and writes it in full from six letters on",
    source: FORMATS,
    observe: (bench) => textsShown(bench, behind(MOMENT, ["mmm", "mmmm", "mmmmm", "mmmmmm"], "DATE")),
    expected: ["Apr", "April", "A", "April"],
  },
  {
    name: "tells the day of the week by three letters or in full, and the year by two digits or four",
    source: FORMATS,
    observe: (bench) => textsShown(bench, behind(MOMENT, ["ddd", "dddd", "ddddd", "y", "yy", "yyy", "yyyy"], "DATE")),
    expected: ["Tue", "Tuesday", "Tuesday", "16", "16", "2016", "2016"],
  },
  {
    name: "adds tenths, hundredths or thousandths of a second",
    source: FORMATS,
    observe: (bench) => textsShown(bench, behind(MOMENT, ["ss.0", "ss.00", "ss.000"], "TIME")),
    expected: ["53.5", "53.53", "53.528"],
  },
  {
    name: "counts days from 30 December 1899 and knows that 1900 had no 29 February",
    source: FORMATS,
    observe: (bench) =>
      textsShown(
        bench,
        [0, 2.5, 33.625, 60, 61].map((value) => ({ value, type: "DATE_TIME", pattern: "yyyy-mm-dd hh:mm" })),
      ),
    expected: ["1899-12-30 00:00", "1900-01-01 12:00", "1900-02-01 15:00", "1900-02-28 00:00", "1900-03-01 00:00"],
  },
  {
    name: "writes the names of months and days in the spreadsheet's own language",
    source: FORMATS,
    observe: (bench) => textsShown(bench, behind(MOMENT, ["dddd d mmmm yyyy"], "DATE"), "fr_FR"),
    expected: ["mardi 5 avril 2016"],
  },
  {
    name: "chooses the order of a date by the locale where no pattern is given",
    source: FORMATS,
    observe: async (bench) => [
      ...(await textsShown(bench, [{ value: MOMENT, type: "DATE" }])),
      ...(await textsShown(bench, [{ value: MOMENT, type: "DATE" }], "fr_FR")),
      ...(await textsShown(bench, [{ value: MOMENT, type: "DATE" }], "en_GB")),
    ],
    expected: ["4/5/2016", "05/04/2016", "05/04/2016"],
  },
];
