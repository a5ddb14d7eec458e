import { afterEach, beforeEach, expect, it } from "vitest";
import { type LocalGoogle, startLocalGoogle } from "../../../../local/google/start-local-google.ts";
import { ask } from "./ask.ts";

let google: LocalGoogle;
let page: string;

const post = async (path: string, body: object): Promise<unknown> =>
  (await ask(`${google.url}${path}`, { method: "POST", body: JSON.stringify(body) })).json();

beforeEach(async () => {
  google = await startLocalGoogle({ exportXlsx: async ({ properties }) => Buffer.from(`xlsx of ${properties.title}`) });
  const sheets = [{ properties: { sheetId: 3, title: "Un" } }, { properties: { sheetId: 7, title: "Deux" } }];
  const { spreadsheetId: id } = (await post("v4/spreadsheets", { properties: { title: "Été" }, sheets })) as {
    spreadsheetId: string;
  };
  const data = [
    {
      range: "Un!A1",
      values: [
        ["a", 'say "b"'],
        ["c,d", 1],
      ],
    },
    { range: "Deux!A1", values: [["two"]] },
  ];
  await post(`v4/spreadsheets/${id}/values:batchUpdate`, { valueInputOption: "RAW", data });
  page = `${google.url}spreadsheets/d/${id}/`;
});
afterEach(() => google.close());

it.each([
  ["export?format=csv", 'a,"say ""b"""\r\n"c,d",1'],
  ["export?format=csv&gid=7", "two"],
  ["export?format=tsv&gid=3", 'a\tsay "b"\r\nc,d\t1'],
  ["export?format=xlsx", "xlsx of Été"],
  ["gviz/tq?tqx=out:csv", '"a","say ""b"""\n"c,d","1"'],
  ["gviz/tq?tqx=out:csv&sheet=Deux", '"two"'],
])("reads a sheet at %s", async (path, text) => {
  const answer = await ask(page + path);
  expect([answer.status, answer.bytes.toString("utf8")]).toEqual([200, text]);
});

it("names the file after the spreadsheet and the tab", async () => {
  const { headers } = await ask(`${page}export?format=csv`);
  expect(headers["content-disposition"]).toBe(
    `attachment; filename="t - Un.csv"; filename*=UTF-8''%C3%89t%C3%A9%20-%20Un.csv`,
  );
});

it.each([
  ["export?format=csv&gid=1", 400],
  ["export?format=pdf", 501],
  ["gviz/tq?tqx=out:json", 501],
  ["gviz/tq?tqx=out:csv&tq=select%20A", 501],
])("refuses %s with %i", async (path, status) => {
  expect((await ask(page + path)).status).toBe(status);
});

it("is read without a token once it is shared with anyone, and not before", async () => {
  const read = async () => (await ask(`${page}export?format=csv`, { headers: { authorization: "" } })).status;
  expect(await read()).toBe(401);
  const id = page.split("/").at(-2);
  await post(`drive/v3/files/${id}/permissions`, { role: "reader", type: "anyone" });
  expect(await read()).toBe(200);
});

it("is not there for an id that is nobody's", async () => {
  expect((await ask(`${google.url}spreadsheets/d/nobody/export?format=csv`)).status).toBe(404);
});
