import { describe, expect, it } from "vitest";
import { formulaToXlsx } from "../../../local/xlsx/formula-to-xlsx.ts";

const known = {
  names: new Map([
    ["Heures", "Heures"],
    ["À lire : avant", "À lire - avant"],
  ]),
  rangeNames: new Set(["total"]),
};

describe("a formula that names more than its own tab's cells", () => {
  it.each([
    ["=Heures!A1+1", "Heures!A1+1"],
    ["='À lire : avant'!$A$1:B2", "'À lire - avant'!$A$1:B2"],
    ["=SUM(A:A;B2:B)", "SUM(A:A,B2:B1048576)"],
    ["=SOMME(Total)", "SUM(Total)"],
    ["=IFS(A1>1;2)", "_xlfn.IFS(A1>1,2)"],
    ['=NB.SI.ENS(A1:A3;"x")', 'COUNTIFS(A1:A3,"x")'],
  ])("goes out as Excel keeps it: %s", (formula, expected) => {
    expect(formulaToXlsx(formula, "fr_FR", known)).toBe(expected);
  });

  it.each(["=Ailleurs!A1", "=SUM(inconnu)", '=QUERY(A1:B2;"select A")', "={1\\2}", "=FILTER(A1:A3;B1:B3)"])(
    "stays behind where Excel might not read it: %s",
    (formula) => {
      expect(formulaToXlsx(formula, "fr_FR", known)).toBeNull();
    },
  );
});
