import type { sheets_v4 } from "googleapis/build/src/apis/sheets/v4.js";
import type { Area, ChartLook } from "../../ports/workbooks.ts";
import { colorFromHex } from "./cell-to-google.ts";

/** A native chart as Google's `EmbeddedChart`: its first column names, each other one is a series with a heading. */
export function chartToGoogle(
  sheetId: number,
  { id, title, kind, source, at, axes, colors }: ChartLook,
): sheets_v4.Schema$EmbeddedChart {
  const [horizontal, vertical] = axes;
  return {
    chartId: id,
    spec: {
      title,
      altText: title,
      basicChart: {
        chartType: kind === "columns" ? "COLUMN" : "COMBO",
        legendPosition: "BOTTOM_LEGEND",
        headerCount: 1,
        axis: [
          { position: "BOTTOM_AXIS", title: horizontal },
          // Columns that do not begin at zero lie about their sizes.
          { position: "LEFT_AXIS", title: vertical, viewWindowOptions: { viewWindowMin: 0 } },
        ],
        domains: [{ domain: { sourceRange: { sources: [columnOf(sheetId, source, 0)] } } }],
        series: Array.from({ length: source.columnCount - 1 }, (_, place) => ({
          series: { sourceRange: { sources: [columnOf(sheetId, source, place + 1)] } },
          targetAxis: "LEFT_AXIS",
          ...(kind === "columns-and-line" && { type: place === source.columnCount - 2 ? "LINE" : "COLUMN" }),
          ...(colors[place] === undefined ? {} : { colorStyle: { rgbColor: colorFromHex(colors[place]) } }),
        })),
      },
    },
    position: {
      overlayPosition: {
        anchorCell: { sheetId, rowIndex: at.row, columnIndex: at.column },
        widthPixels: at.width,
        heightPixels: at.height,
      },
    },
  };
}

const columnOf = (sheetId: number, { row, column, rowCount }: Area, place: number): sheets_v4.Schema$GridRange => ({
  sheetId,
  startRowIndex: row,
  endRowIndex: row + rowCount,
  startColumnIndex: column + place,
  endColumnIndex: column + place + 1,
});
