import { describe, expect, it } from "vitest";
import { readRequests } from "../../../../local/google/proto/read-requests.ts";
import type { Request } from "../../../../local/workbook/wire.ts";

describe("requests that came by no wire", () => {
  it("are told as they stand where Google takes them", () => {
    const requests: Request[] = [{ deleteSheet: { sheetId: 3 } }];
    expect(readRequests(requests)).toEqual(requests);
  });

  it("are refused, all that is wrong at once, where it does not", () => {
    const titled = { addSheet: { properties: { title: "A", titel: "B" } } };
    const formatted = { repeatCell: { cell: { userEnteredFormat: { numberFormat: { type: "DURATION" } } } } };
    const where = "requests[1].repeat_cell.cell.user_entered_format.number_format.type";
    expect(() => readRequests([titled, formatted])).toThrow(
      `Unknown name "titel" at 'requests[0].add_sheet.properties': Cannot find field.\nInvalid value at '${where}'`,
    );
  });
});
