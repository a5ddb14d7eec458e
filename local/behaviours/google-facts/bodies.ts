import type { sheets_v4 } from "googleapis/build/src/apis/sheets/v4.js";
import type { Behaviour, Bench } from "../behaviour.ts";
import { type Refusal, refusalOf } from "../refusal-of.ts";

const JSON_MAPPING = "https://protobuf.dev/programming-guides/json/";
const UNKNOWN_NAMES = "https://github.com/googleapis/google-api-dotnet-client/issues/2161";

/** What no type of the client lets through, and another language's client may well send. */
const loose = (request: unknown) => ({ requests: [request as sheets_v4.Schema$Request] });

async function refused({ sheets, create }: Bench, request: unknown): Promise<Refusal> {
  const spreadsheetId = await create();
  return refusalOf(sheets.spreadsheets.batchUpdate({ spreadsheetId, requestBody: loose(request) }));
}

async function titlesAfter({ sheets, create }: Bench, request: unknown): Promise<unknown> {
  const spreadsheetId = await create();
  await sheets.spreadsheets.batchUpdate({ spreadsheetId, requestBody: loose(request) });
  const { data } = await sheets.spreadsheets.get({ spreadsheetId, fields: "sheets.properties(sheetId,title)" });
  return data.sheets?.map(({ properties }) => [properties?.sheetId, properties?.title]);
}

/** How a JSON body is read as a message, before anything is done with it. */
export const BODIES: readonly Behaviour[] = [
  {
    name: "takes the names of fields in snake case, and a number that comes as a text",
    source: JSON_MAPPING,
    observe: (bench) => titlesAfter(bench, { add_sheet: { properties: { sheet_id: "7", title: "Seven" } } }),
    expected: [
      [0, "Data"],
      [7, "Seven"],
    ],
  },
  {
    name: "takes null for a field that is left out",
    source: JSON_MAPPING,
    observe: (bench) => titlesAfter(bench, { addSheet: { properties: { sheetId: 7, title: "Seven", index: null } } }),
    expected: [
      [0, "Data"],
      [7, "Seven"],
    ],
  },
  {
    name: "refuses a field that a message does not have, and says in which one",
    source: UNKNOWN_NAMES,
    observe: (bench) => refused(bench, { addSheet: { properties: { titel: "Seven" } } }),
    expected: {
      status: 400,
      message: `Invalid JSON payload received. Unknown name "titel" at 'requests[0].add_sheet.properties': Cannot find field.`,
    },
  },
  {
    name: "refuses a text where an integer is wanted",
    source: JSON_MAPPING,
    observe: (bench) => refused(bench, { deleteSheet: { sheetId: "first" } }),
    expected: { status: 400, message: `Invalid value at 'requests[0].delete_sheet.sheet_id' (TYPE_INT32), "first"` },
  },
  {
    name: "refuses a number where a text is wanted",
    source: JSON_MAPPING,
    observe: (bench) => refused(bench, { addSheet: { properties: { title: 2026 } } }),
    expected: { status: 400, message: "Invalid value at 'requests[0].add_sheet.properties.title' (TYPE_STRING), 2026" },
  },
  {
    name: "refuses two kinds of request in one",
    source: JSON_MAPPING,
    observe: (bench) => refused(bench, { addSheet: {}, deleteSheet: { sheetId: 0 } }),
    expected: {
      status: 400,
      message: "Invalid value at 'requests[0]' (oneof), oneof field 'kind' is already set. Cannot set 'deleteSheet'",
    },
  },
];
