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

async function aSpreadsheet(values: unknown[][] = []): Promise<string> {
  const properties = { title: "Heures", locale: "fr_FR", timeZone: "Europe/Paris" };
  const { data } = await sheets.spreadsheets.create({ requestBody: { properties } });
  const spreadsheetId = data.spreadsheetId ?? "";
  if (values.length > 0) await type(spreadsheetId, "A1", values);
  return spreadsheetId;
}

const type = (spreadsheetId: string, range: string, values: unknown[][]) =>
  sheets.spreadsheets.values.update({
    spreadsheetId,
    range,
    valueInputOption: "USER_ENTERED",
    requestBody: { values },
  });

describe("spreadsheets.create and get", () => {
  it("give a spreadsheet with one tab named in its language", async () => {
    const spreadsheetId = await aSpreadsheet();
    const { data } = await sheets.spreadsheets.get({ spreadsheetId });
    expect(data).toMatchObject({
      spreadsheetId,
      properties: { title: "Heures", locale: "fr_FR", timeZone: "Europe/Paris" },
      sheets: [
        {
          properties: {
            sheetId: 0,
            title: "Feuille 1",
            index: 0,
            gridProperties: { rowCount: 1000, columnCount: 26 },
          },
        },
      ],
    });
    expect(data.sheets?.[0]).not.toHaveProperty("data");
  });

  it("tell a duration and a date from a number in one read (the enum has no DURATION)", async () => {
    const spreadsheetId = await aSpreadsheet([["7,5", "35:00", "1/5", "=NA()", "=A1+1"], [], ["x", ""]]);
    const fields = "sheets(data.rowData.values(effectiveValue,formattedValue,effectiveFormat.numberFormat.type))";
    const { data } = await sheets.spreadsheets.get({ spreadsheetId, fields });
    const numberFormat = (name: string) => ({ effectiveFormat: { numberFormat: { type: name } } });
    expect(data).toEqual({
      sheets: [
        {
          data: [
            {
              rowData: [
                {
                  values: [
                    { effectiveValue: { numberValue: 7.5 }, formattedValue: "7,5", effectiveFormat: {} },
                    {
                      effectiveValue: { numberValue: 1.4583333333333333 },
                      formattedValue: "35:00:00",
                      ...numberFormat("TIME"),
                    },
                    { effectiveValue: { numberValue: 45778 }, formattedValue: "01/05", ...numberFormat("DATE") },
                    {
                      effectiveValue: { errorValue: { type: "N_A", message: expect.any(String) } },
                      formattedValue: "#N/A",
                      effectiveFormat: {},
                    },
                    { effectiveValue: { numberValue: 8.5 }, formattedValue: "8,5", effectiveFormat: {} },
                  ],
                },
                {},
                { values: [{ effectiveValue: { stringValue: "x" }, formattedValue: "x", effectiveFormat: {} }] },
              ],
            },
          ],
        },
      ],
    });
  });

  it("give grid data for the asked ranges only, and a mask overrides includeGridData", async () => {
    const spreadsheetId = await aSpreadsheet([
      ["a", "b"],
      ["c", "d"],
    ]);
    const asked = await sheets.spreadsheets.get({ spreadsheetId, ranges: ["B2:C5"], includeGridData: true });
    expect(asked.data.sheets?.[0]?.data?.[0]).toMatchObject({
      startRow: 1,
      startColumn: 1,
      rowData: [{ values: [{ formattedValue: "d" }] }],
    });
    const masked = await sheets.spreadsheets.get({ spreadsheetId, includeGridData: true, fields: "properties.title" });
    expect(masked.data).toEqual({ properties: { title: "Heures" } });
  });
});

describe("values", () => {
  it("are typed in the sheet's locale, or kept as they are with RAW", async () => {
    const spreadsheetId = await aSpreadsheet();
    const write = (range: string, valueInputOption: string) =>
      sheets.spreadsheets.values.update({
        spreadsheetId,
        range,
        valueInputOption,
        requestBody: { values: [["7,5", "=1+2", 8, true]] },
      });
    expect((await write("A1", "USER_ENTERED")).data).toEqual({
      spreadsheetId,
      updatedRange: "'Feuille 1'!A1:D1",
      updatedRows: 1,
      updatedColumns: 4,
      updatedCells: 4,
    });
    await write("'Feuille 1'!A2", "RAW");
    const read = (valueRenderOption: string) =>
      sheets.spreadsheets.values
        .get({ spreadsheetId, range: "A1:D2", valueRenderOption })
        .then(({ data }) => data.values);
    expect(await read("UNFORMATTED_VALUE")).toEqual([
      [7.5, 3, 8, true],
      ["7,5", "=1+2", 8, true],
    ]);
    expect(await read("FORMATTED_VALUE")).toEqual([
      ["7,5", "3", "8", "VRAI"],
      ["7,5", "=1+2", "8", "VRAI"],
    ]);
    expect(await read("FORMULA")).toEqual([
      [7.5, "=1+2", 8, true],
      ["7,5", "=1+2", 8, true],
    ]);
  });

  it("leave out the blanks at the end of rows and of the range", async () => {
    const spreadsheetId = await aSpreadsheet([["a", "", "b", ""], [], ["c"], ["", ""]]);
    const { data } = await sheets.spreadsheets.values.get({ spreadsheetId, range: "Feuille 1" });
    expect(data).toEqual({
      range: "'Feuille 1'!A1:Z1000",
      majorDimension: "ROWS",
      values: [["a", "", "b"], [], ["c"]],
    });
    const none = await sheets.spreadsheets.values.get({ spreadsheetId, range: "'Feuille 1'!B5:C9" });
    expect(none.data).toEqual({ range: "'Feuille 1'!B5:C9", majorDimension: "ROWS" });
  });

  it("are written and read in several ranges at once, and cleared", async () => {
    const spreadsheetId = await aSpreadsheet();
    const written = await sheets.spreadsheets.values.batchUpdate({
      spreadsheetId,
      requestBody: {
        valueInputOption: "RAW",
        data: [
          { range: "A1:B1", values: [["a", "b"]] },
          { range: "C3", values: [[1]] },
        ],
      },
    });
    expect(written.data).toMatchObject({ totalUpdatedCells: 3, totalUpdatedSheets: 1 });
    await sheets.spreadsheets.values.clear({ spreadsheetId, range: "B1" });
    const { data } = await sheets.spreadsheets.values.batchGet({ spreadsheetId, ranges: ["A:B", "C3"] });
    expect(data.valueRanges).toEqual([
      { range: "'Feuille 1'!A1:B1000", majorDimension: "ROWS", values: [["a"]] },
      { range: "'Feuille 1'!C3", majorDimension: "ROWS", values: [["1"]] },
    ]);
  });

  it("show dates as serials or as text when read unformatted", async () => {
    const spreadsheetId = await aSpreadsheet([["01/03/2025"]]);
    const read = (dateTimeRenderOption: string) =>
      sheets.spreadsheets.values
        .get({ spreadsheetId, range: "A1", valueRenderOption: "UNFORMATTED_VALUE", dateTimeRenderOption })
        .then(({ data }) => data.values);
    expect(await read("SERIAL_NUMBER")).toEqual([[45717]]);
    expect(await read("FORMATTED_STRING")).toEqual([["01/03/2025"]]);
  });
});

describe("spreadsheets.batchUpdate", () => {
  it("answers a reply a request, and the spreadsheet when wished", async () => {
    const spreadsheetId = await aSpreadsheet();
    const { data } = await sheets.spreadsheets.batchUpdate({
      spreadsheetId,
      requestBody: {
        includeSpreadsheetInResponse: true,
        requests: [
          { addSheet: { properties: { sheetId: 42, title: "Suivi", hidden: true } } },
          { updateSheetProperties: { properties: { sheetId: 0, title: "Heures" }, fields: "title" } },
        ],
      },
    });
    expect(data.replies).toMatchObject([{ addSheet: { properties: { sheetId: 42, title: "Suivi" } } }, {}]);
    expect(data.updatedSpreadsheet?.sheets?.map(({ properties }) => properties?.title)).toEqual(["Heures", "Suivi"]);
  });

  it("takes a gzipped body", async () => {
    const { gzipSync } = await import("node:zlib");
    const response = await fetch(`${google.url}v4/spreadsheets`, {
      method: "POST",
      headers: { authorization: "Bearer x", "content-type": "application/json", "content-encoding": "gzip" },
      body: gzipSync(JSON.stringify({ properties: { title: "Comprimé" } })),
    });
    expect(await response.json()).toMatchObject({ properties: { title: "Comprimé", locale: "en_US" } });
  });
});

describe("a refusal speaks Google's words", () => {
  it.each<[string, (spreadsheetId: string) => Promise<unknown>, object]>([
    [
      "a spreadsheet that is not there",
      () => sheets.spreadsheets.get({ spreadsheetId: "nowhere" }),
      { code: 404, message: "Requested entity was not found.", status: "NOT_FOUND" },
    ],
    [
      "a renamed tab",
      (spreadsheetId) => sheets.spreadsheets.values.get({ spreadsheetId, range: "Ancien!A1:B2" }),
      { code: 400, message: "Unable to parse range: Ancien!A1:B2", status: "INVALID_ARGUMENT" },
    ],
    [
      "a start past the grid",
      (spreadsheetId) => sheets.spreadsheets.values.get({ spreadsheetId, range: "A1001" }),
      {
        code: 400,
        message: "Range ('Feuille 1'!A1001) exceeds grid limits. Max rows: 1000, max columns: 26",
        status: "INVALID_ARGUMENT",
      },
    ],
    [
      "values wider than their range",
      (spreadsheetId) => type(spreadsheetId, "A1:B1", [["a", "b", "c"]]),
      {
        code: 400,
        message: "Requested writing within range ['Feuille 1'!A1:B1], but tried writing to column [C]",
        status: "INVALID_ARGUMENT",
      },
    ],
    [
      "a field that Google does not have (google/google-api-javascript-client#517)",
      (spreadsheetId) => sheets.spreadsheets.get({ spreadsheetId, fields: "sheets.data.rowData.colour" }),
      {
        code: 400,
        message: "Request contains an invalid argument.",
        status: "INVALID_ARGUMENT",
        details: [
          {
            "@type": "type.googleapis.com/google.rpc.BadRequest",
            fieldViolations: [
              {
                field: "sheets.data.rowData.colour",
                description:
                  "Error expanding 'fields' parameter. Cannot find matching fields for path 'sheets.data.rowData.colour'.",
              },
            ],
          },
        ],
      },
    ],
    [
      "an invalid request",
      (spreadsheetId) =>
        sheets.spreadsheets.batchUpdate({
          spreadsheetId,
          requestBody: { requests: [{ deleteProtectedRange: { protectedRangeId: 5 } }] },
        }),
      {
        code: 400,
        message: "Invalid requests[0].deleteProtectedRange: No protected range with id: 5",
        status: "INVALID_ARGUMENT",
      },
    ],
  ])("%s", async (_, call, error) => {
    expect(await refusalOf(call(await aSpreadsheet()))).toEqual({ status: (error as { code: number }).code, error });
  });
});

describe("what is not supported is an honest 501", () => {
  it.each<[string, (spreadsheetId: string) => Promise<unknown>]>([
    [
      "a kind of request",
      (spreadsheetId) =>
        sheets.spreadsheets.batchUpdate({ spreadsheetId, requestBody: { requests: [{ addDataSource: {} }] } }),
    ],
    ["a parameter", (spreadsheetId) => sheets.spreadsheets.get({ spreadsheetId, callback: "told" })],
    ["a locale", () => sheets.spreadsheets.create({ requestBody: { properties: { locale: "de_DE" } } })],
  ])("%s", async (_, call) => {
    const refusal = await refusalOf(call(await aSpreadsheet()));
    expect(refusal).toMatchObject({ status: 501, error: { code: 501, status: "UNIMPLEMENTED" } });
  });
});

it("asks for a bearer token, whichever, or a key", async () => {
  const response = await fetch(`${google.url}v4/spreadsheets/x`);
  expect(response.status).toBe(403);
});
