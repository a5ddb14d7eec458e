import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type LocalGoogle, startLocalGoogle } from "../../../../local/google/start-local-google.ts";
import { googleClients, refusalOf } from "../google-clients.ts";

let google: LocalGoogle;
let sheets: ReturnType<typeof googleClients>["sheets"];

beforeAll(async () => {
  google = await startLocalGoogle({ now: () => new Date("2025-11-15T07:00:00Z") });
  sheets = googleClients(google.url).sheets;
});
afterAll(() => google.close());

async function aSpreadsheet(): Promise<string> {
  const requestBody = { sheets: [{ properties: { sheetId: 0, title: "Data" } }] };
  return (await sheets.spreadsheets.create({ requestBody })).data.spreadsheetId ?? "";
}

const messageOf = async (call: Promise<unknown>): Promise<unknown> =>
  ((await refusalOf(call)).error as { readonly message: string }).message;

describe("a write", () => {
  it("of nothing tells the place and no count", async () => {
    const spreadsheetId = await aSpreadsheet();
    const wish = { spreadsheetId, range: "Data!B2", valueInputOption: "RAW", requestBody: { values: [] } };
    expect((await sheets.spreadsheets.values.update(wish)).data).toEqual({ spreadsheetId, updatedRange: "Data!B2" });
    expect((await sheets.spreadsheets.values.append(wish)).data).toEqual({
      spreadsheetId,
      updates: { spreadsheetId, updatedRange: "Data!B2" },
    });
  });

  it("that leaves cells alone counts none of them", async () => {
    const spreadsheetId = await aSpreadsheet();
    const requestBody = { values: [[null, "a"], [null]] };
    const wish = { spreadsheetId, range: "Data!A1", valueInputOption: "RAW", requestBody };
    expect((await sheets.spreadsheets.values.update(wish)).data).toEqual({
      spreadsheetId,
      updatedRange: "Data!A1:B2",
      updatedRows: 1,
      updatedColumns: 1,
      updatedCells: 1,
    });
  });

  it("of several ranges keeps nothing when one of them is refused", async () => {
    const spreadsheetId = await aSpreadsheet();
    const data = [
      { range: "Data!A1", values: [["kept?"]] },
      { range: "Nowhere!A1", values: [["x"]] },
    ];
    const call = sheets.spreadsheets.values.batchUpdate({
      spreadsheetId,
      requestBody: { valueInputOption: "RAW", data },
    });
    expect(await messageOf(call)).toBe("Invalid data[1]: Unable to parse range: Nowhere!A1");
    const { data: left } = await sheets.spreadsheets.values.get({ spreadsheetId, range: "Data" });
    expect(left).not.toHaveProperty("values");
  });

  it.each<[string, object, string]>([
    ["without an option", { valueInputOption: undefined }, "'valueInputOption' is required but not specified"],
    [
      "with an option that is none",
      { valueInputOption: "TYPED" },
      `Invalid value at 'value_input_option' (type.googleapis.com/google.apps.sheets.v4.ValueInputOption), "TYPED"`,
    ],
    [
      "with a dimension that is none",
      { requestBody: { majorDimension: "DIAGONAL" } },
      `Invalid value at 'data.major_dimension' (type.googleapis.com/google.apps.sheets.v4.Dimension), "DIAGONAL"`,
    ],
    [
      "with a row that is no list",
      { requestBody: { values: ["a"] } },
      `Invalid value at 'data.values[0]' (type.googleapis.com/google.protobuf.ListValue), "a"`,
    ],
    [
      "with a list in a cell",
      { requestBody: { values: [[["a", 1]]] } },
      'Invalid values[0][0]: list_value {\n  values {\n    string_value: "a"\n  }\n  values {\n    number_value: 1\n  }\n}\n',
    ],
    [
      "with two names that a body does not have",
      { requestBody: { foo: 1, bar: 2 } },
      `Invalid JSON payload received. Unknown name "foo" at 'data': Cannot find field.\nInvalid JSON payload received. Unknown name "bar" at 'data': Cannot find field.`,
    ],
    [
      "into another range than its path's",
      { requestBody: { range: "Data!B1" } },
      "Requested writing within range [Data!A1], but the body names [Data!B1]",
    ],
  ])("%s is refused", async (_, wish, message) => {
    const spreadsheetId = await aSpreadsheet();
    const call = sheets.spreadsheets.values.update({
      spreadsheetId,
      range: "Data!A1",
      valueInputOption: "RAW",
      ...wish,
    });
    expect(await messageOf(call)).toBe(message);
  });
});

describe("an error that is read unformatted", () => {
  it("tells its message", async () => {
    const spreadsheetId = await aSpreadsheet();
    const requestBody = { values: [["=1/0"]] };
    const range = "Data!A1";
    await sheets.spreadsheets.values.update({ spreadsheetId, range, valueInputOption: "USER_ENTERED", requestBody });
    const read = async (valueRenderOption: string) =>
      (await sheets.spreadsheets.values.get({ spreadsheetId, range, valueRenderOption })).data.values?.[0]?.[0];
    expect(await read("UNFORMATTED_VALUE")).toMatch(/^#DIV\/0! \(.+\)$/);
    expect(await read("FORMATTED_VALUE")).toBe("#DIV/0!");
    expect(await read("FORMULA")).toBe("=1/0");
  });
});

describe("a batch", () => {
  it("with a kind of request that Google does not have is refused in the parser's words", async () => {
    const spreadsheetId = await aSpreadsheet();
    const requests = [{ addSheets: {} }] as object[];
    const call = sheets.spreadsheets.batchUpdate({ spreadsheetId, requestBody: { requests } });
    expect(await messageOf(call)).toBe(
      `Invalid JSON payload received. Unknown name "addSheets" at 'requests[0]': Cannot find field.`,
    );
  });

  it("answers no more of the spreadsheet than its own mask names", async () => {
    const spreadsheetId = await aSpreadsheet();
    const { data } = await sheets.spreadsheets.batchUpdate({
      spreadsheetId,
      fields: "updatedSpreadsheet.sheets.properties.title",
      requestBody: {
        includeSpreadsheetInResponse: true,
        requests: [{ addSheet: { properties: { title: "Next" } } }],
      },
    });
    const titles = [{ properties: { title: "Data" } }, { properties: { title: "Next" } }];
    expect(data).toEqual({ updatedSpreadsheet: { sheets: titles } });
  });
});

describe("a tab that is copied", () => {
  it("within its own spreadsheet keeps its cells and loses its protections", async () => {
    const spreadsheetId = await aSpreadsheet();
    const range = { sheetId: 0, endRowIndex: 1 };
    const requests = [{ addProtectedRange: { protectedRange: { range } } }, { mergeCells: { range } }];
    await sheets.spreadsheets.batchUpdate({ spreadsheetId, requestBody: { requests } });
    await sheets.spreadsheets.sheets.copyTo({
      spreadsheetId,
      sheetId: 0,
      requestBody: { destinationSpreadsheetId: spreadsheetId },
    });
    const fields = "sheets(properties.title,merges.sheetId,protectedRanges.protectedRangeId)";
    expect((await sheets.spreadsheets.get({ spreadsheetId, fields })).data.sheets?.[1]).toEqual({
      properties: { title: "Copy of Data" },
      merges: [{ sheetId: 1 }],
    });
  });

  it("goes nowhere when there is no such spreadsheet", async () => {
    const spreadsheetId = await aSpreadsheet();
    const requestBody = { destinationSpreadsheetId: "nowhere" };
    const refusal = await refusalOf(sheets.spreadsheets.sheets.copyTo({ spreadsheetId, sheetId: 0, requestBody }));
    expect(refusal.status).toBe(404);
  });
});

it("does not find developer metadata of another id", async () => {
  const spreadsheetId = await aSpreadsheet();
  const refusal = await refusalOf(sheets.spreadsheets.developerMetadata.get({ spreadsheetId, metadataId: 4 }));
  expect(refusal.status).toBe(404);
});
