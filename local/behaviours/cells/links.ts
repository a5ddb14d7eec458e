import type { Behaviour } from "../behaviour.ts";
import { A1, CELLS, cellAfter, rows } from "./after-batch.ts";

const LINK = { red: 0.06666667, green: 0.33333334, blue: 0.8 };
const uri = "https://example.org/";
const text = (textFormat: object) => ({
  repeatCell: {
    range: A1,
    cell: { userEnteredFormat: { textFormat } },
    fields: "userEnteredFormat.textFormat",
  },
});
const runs = (...textFormatRuns: object[]) => ({
  repeatCell: { range: A1, cell: { textFormatRuns }, fields: "textFormatRuns" },
});

/** Links and runs of text. */
export const LINKS: readonly Behaviour[] = [
  {
    name: "tells the address of a HYPERLINK formula",
    source: `${CELLS}#celldata`,
    observe: cellAfter("A1", "hyperlink", rows([`=HYPERLINK("${uri}", "Here")`])),
    expected: { hyperlink: uri },
  },
  {
    name: "tells the address of a link of the whole cell",
    source: `${CELLS}#celldata`,
    observe: cellAfter("A1", "hyperlink", rows(["Here"]), text({ link: { uri } })),
    expected: { hyperlink: uri },
  },
  {
    name: "turns the text of a link blue and underlines it",
    source: `${CELLS}#textformat`,
    observe: cellAfter(
      "A1",
      "effectiveFormat.textFormat(underline,foregroundColor)",
      rows(["Here"]),
      text({ link: { uri } }),
    ),
    expected: { effectiveFormat: { textFormat: { underline: true, foregroundColor: LINK } } },
  },
  {
    name: "keeps the colour and the line of a link that are written with it",
    source: `${CELLS}#textformat`,
    observe: cellAfter(
      "A1",
      "effectiveFormat.textFormat(underline,foregroundColor)",
      rows(["Here"]),
      text({ link: { uri }, underline: false, foregroundColor: { green: 1 } }),
    ),
    expected: { effectiveFormat: { textFormat: { underline: false, foregroundColor: { green: 1 } } } },
  },
  {
    name: "tells the address of a run of text that spans the cell",
    source: `${CELLS}#celldata`,
    observe: cellAfter("A1", "hyperlink", rows(["Here"]), runs({ format: { link: { uri } } })),
    expected: { hyperlink: uri },
  },
  {
    name: "tells no address of a cell with several links",
    source: "https://github.com/theoephraim/node-google-spreadsheet/issues/646",
    observe: cellAfter(
      "A1",
      "formattedValue,hyperlink",
      rows(["HereThere"]),
      runs({ format: { link: { uri } } }, { startIndex: 4, format: { link: { uri: "https://example.com/" } } }),
    ),
    expected: { formattedValue: "HereThere" },
  },
  {
    name: "tells a run's start in letters, none for the first",
    source: `${CELLS}#textformatrun`,
    observe: cellAfter(
      "A1",
      "textFormatRuns",
      rows(["Here"]),
      runs({ format: { bold: true } }, { startIndex: 2, format: { italic: true } }),
    ),
    expected: { textFormatRuns: [{ format: { bold: true } }, { startIndex: 2, format: { italic: true } }] },
  },
  {
    name: "erases the runs of a text when another value is written",
    source: `${CELLS}#celldata`,
    observe: cellAfter(
      "A1",
      "formattedValue,textFormatRuns",
      rows(["Here"]),
      runs({ startIndex: 2, format: { bold: true } }),
      rows(["There"]),
    ),
    expected: { formattedValue: "There" },
  },
];
