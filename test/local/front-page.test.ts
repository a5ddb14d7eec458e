import { afterEach, beforeEach, expect, it } from "vitest";
import { type LocalGoogle, startLocalGoogle } from "../../local/google/start-local-google.ts";
import { SPREADSHEET_TYPE } from "../../local/workbook/drive/drive-file.ts";
import { createFile } from "../../local/workbook/drive/files.ts";
import { newSpreadsheet } from "../../local/workbook/new-spreadsheet.ts";

let google: LocalGoogle;

const aWorkbook = (name: string): string =>
  createFile(google.store, {
    name,
    mimeType: SPREADSHEET_TYPE,
    spreadsheet: (id) => newSpreadsheet(id, { properties: { title: name } }),
  }).id;

beforeEach(async () => {
  google = await startLocalGoogle({ exportXlsx: async ({ properties }) => Buffer.from(`xlsx of ${properties.title}`) });
});

afterEach(() => google.close());

it("lists the workbooks to a browser, their names escaped", async () => {
  const id = aWorkbook("<b>Pilotage</b>");
  const page = await fetch(google.url);
  expect(page.headers.get("content-type")).toContain("text/html");
  const text = await page.text();
  expect(text).toContain(`<a href="/_local/xlsx/${id}" download="&lt;b&gt;Pilotage&lt;/b&gt;.xlsx">`);
  expect(text).not.toContain("<b>");
});

it("gives a workbook away as .xlsx without a token", async () => {
  const id = aWorkbook("Pilotage");
  expect(await (await fetch(`${google.url}_local/xlsx/${id}`)).text()).toBe("xlsx of Pilotage");
});

it("has nothing to give for a workbook that is not there", async () => {
  expect((await fetch(`${google.url}_local/xlsx/nobody`)).status).toBe(404);
});
