import { expect, it } from "vitest";
import { formulaToXlsx } from "../../../local/xlsx/formula-to-xlsx.ts";

it.each([
  ["=1+2", "1+2"],
  ["=SOMME(A1:A3;1,5)", "SUM(A1:A3,1.5)"],
  ['=SI($B$2>=7,5;"a;b";"")', 'IF($B$2>=7.5,"a;b","")'],
  ["=arrondi(A1*35,5%;2)", "ROUND(A1*35.5%,2)"],
])("keeps %s as %s", (text, expected) => {
  expect(formulaToXlsx(text, "fr_FR")).toBe(expected);
});

it.each(['=QUERY(A1:B2;"x")', "=IMPORTRANGE(A1)", "=Marchés!A1", "={1;2}", "=WEBSERVICE(A1)", "=A1|B1", "="])(
  "keeps no formula of %s",
  (text) => {
    expect(formulaToXlsx(text, "fr_FR")).toBeNull();
  },
);

it("reads American formulas by their own signs", () => {
  expect(formulaToXlsx("=SUM(A1,1.5)", "en_US")).toBe("SUM(A1,1.5)");
});
