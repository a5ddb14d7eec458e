import { describe, expect, it } from "vitest";
import { parseFieldMask } from "../../../../local/workbook/masks/field-mask.ts";
import { renderSpreadsheet } from "../../../../local/workbook/rendering/render-spreadsheet.ts";
import type { BooleanCondition, Color, Request } from "../../../../local/workbook/wire.ts";
import { aSpreadsheet, batched, NOW } from "../a-spreadsheet.ts";
import { grid, told } from "./told.ts";

const RED: Color = { red: 1 };
const WHITE: Color = { red: 1, green: 1, blue: 1 };
const COLUMN = grid(0, 10, 0, 1);
const rule = (type: string, values: string[] = [], format: object = { backgroundColor: RED }): Request => ({
  addConditionalFormatRule: {
    rule: {
      ranges: [COLUMN],
      booleanRule: {
        condition: { type, values: values.map((userEnteredValue) => ({ userEnteredValue })) },
        format,
      },
    },
    index: 0,
  },
});
const grounds = (typed: string[], ...requests: Request[]) =>
  told(batched(aSpreadsheet(typed.map((text) => [text])), ...requests), "effectiveFormat.backgroundColor").map(
    ([cell]) => cell?.effectiveFormat?.backgroundColor,
  );

describe("the effective format under conditional formats", () => {
  it.each<[string, string, string[], string, string]>([
    ["a number above", "NUMBER_GREATER", ["7,5"], "8", "7"],
    ["a number between", "NUMBER_BETWEEN", ["1", "3"], "2", "4"],
    ["a text that contains", "TEXT_CONTAINS", ["EPP"], "Dieppe", "Eu"],
    ["a text that starts so", "TEXT_STARTS_WITH", ["die"], "Dieppe", "Eu"],
    ["a day before", "DATE_BEFORE", ["02/03/2025"], "01/03/2025", "02/03/2025"],
    ["anything at all", "NOT_BLANK", [], "a", ""],
  ])("shows %s", (_, type, values, met, unmet) => {
    expect(grounds([met, unmet, "fin"], rule(type, values)).slice(0, 2)).toEqual([RED, unmet ? WHITE : undefined]);
  });

  it("takes the first rule that holds, over the cell's own format", () => {
    const own = {
      repeatCell: { range: COLUMN, cell: { userEnteredFormat: { backgroundColor: { blue: 1 } } }, fields: "*" },
    };
    const bold = rule("TEXT_EQ", ["a"], { textFormat: { bold: true, foregroundColor: RED } });
    const spreadsheet = batched(aSpreadsheet([["a"], ["b"]]), rule("NOT_BLANK"), bold);
    const formats = told(spreadsheet, "effectiveFormat(backgroundColor,textFormat(bold,italic,foregroundColor))");
    expect(formats.map(([cell]) => cell?.effectiveFormat)).toEqual([
      { backgroundColor: WHITE, textFormat: { bold: true, italic: false, foregroundColor: RED } },
      { backgroundColor: RED, textFormat: { bold: false, italic: false, foregroundColor: {} } },
    ]);
    expect(told(batched(spreadsheet, own), "userEnteredFormat.backgroundColor")[1]?.[0]?.userEnteredFormat).toEqual({
      backgroundColor: { blue: 1 },
    });
  });

  it("reads a formula on each cell, from the first one of its ranges on", () => {
    const cells = aSpreadsheet([["1"], ["2"], ["3"]]);
    const read = (...requests: Request[]) =>
      told(batched(cells, ...requests), "effectiveFormat.backgroundColor").map(
        ([cell]) => cell?.effectiveFormat?.backgroundColor,
      );
    expect(read(rule("CUSTOM_FORMULA", ["=MOD($A1;2)=1"]))).toEqual([RED, WHITE, RED]);
    expect(read(rule("NUMBER_GREATER", ["=$A$1+1"]))).toEqual([WHITE, WHITE, RED]);
    expect(read(rule("CUSTOM_FORMULA", ["=TODAY()>0"]))).toEqual([WHITE, WHITE, WHITE]);
  });

  it("counts from today only when it is told the day", () => {
    const condition: BooleanCondition = { type: "DATE_BEFORE", values: [{ relativeDate: "TODAY" }] };
    const before = batched(aSpreadsheet([["14/11/2025"], ["15/11/2025"]]), {
      addConditionalFormatRule: {
        rule: { ranges: [COLUMN], booleanRule: { condition, format: { backgroundColor: RED } } },
      },
    });
    const mask = parseFieldMask("sheets.data.rowData.values.effectiveFormat.backgroundColor");
    const read = (now?: Date) =>
      renderSpreadsheet(before, mask, undefined, now).sheets?.[0]?.data?.[0]?.rowData?.map(
        ({ values }) => values?.[0]?.effectiveFormat?.backgroundColor,
      );
    expect([read(NOW), read()]).toEqual([
      [RED, WHITE],
      [WHITE, WHITE],
    ]);
  });

  it("mixes the colours of a scale", () => {
    const scale: Request = {
      addConditionalFormatRule: {
        rule: {
          ranges: [COLUMN],
          gradientRule: {
            minpoint: { type: "MIN", color: {} },
            midpoint: { type: "PERCENTILE", value: "50", color: RED },
            maxpoint: { type: "NUMBER", value: "10", color: WHITE },
          },
        },
      },
    };
    expect(grounds(["0", "2", "4", "10", "20", "texte"], scale)).toEqual([
      {},
      { red: 0.49803922 },
      RED,
      WHITE,
      WHITE,
      WHITE,
    ]);
  });
});
