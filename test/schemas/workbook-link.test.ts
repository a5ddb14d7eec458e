import { expect, it } from "vitest";
import { workbookIdOf, workbookLink } from "../../schemas/workbook-link.ts";

const ID = "1aBcDeFgHiJkLmNoPqRsTuVwXyZ_-012";

it.each([
  ["the address in the browser", `https://docs.google.com/spreadsheets/d/${ID}/edit#gid=0`, ID],
  ["an address with parameters", `https://docs.google.com/spreadsheets/d/${ID}?usp=sharing`, ID],
  ["an address of the second account", `https://docs.google.com/spreadsheets/u/1/d/${ID}/edit`, ID],
  ["the id alone", `  ${ID} `, ID],
  ["a short word", "à venir", null],
  ["another site", "https://example.org/tableau", null],
  ["a document that is no spreadsheet", `https://docs.google.com/document/d/${ID}/edit`, null],
  ["nothing", "", null],
])("finds the workbook in %s", (_, text, id) => {
  expect(workbookIdOf(text)).toBe(id);
});

it("gives the address back, at one of the tabs when told which", () => {
  expect(workbookLink(ID)).toBe(`https://docs.google.com/spreadsheets/d/${ID}/edit`);
  expect(workbookLink(ID, 12)).toBe(`https://docs.google.com/spreadsheets/d/${ID}/edit#gid=12`);
  expect(workbookIdOf(workbookLink(ID, 0))).toBe(ID);
});
