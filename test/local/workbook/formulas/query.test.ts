import { describe, expect, it } from "vitest";
import { aSpreadsheet, shown, typedInto } from "../a-spreadsheet.ts";

const TABLE = [
  ["Lot", "Heures", "Jour"],
  ["Voirie", "35", "01/03/2025"],
  ["Peinture", "14", "15/04/2025"],
  ["Voirie", "7", "02/04/2025"],
  ["Lavage"],
];

/** What a query over the table shows. */
function answer(query: string, range = "Table!A1:C5", headers = ""): unknown {
  const table = aSpreadsheet([[`=QUERY(${range};"${query}"${headers})`]]);
  const [heures, ...others] = table.sheets;
  if (!heures) throw new Error("A tab is missing.");
  const data = { ...heures, properties: { ...heures.properties, sheetId: 9, title: "Table" }, rows: [] };
  return shown(typedInto({ ...table, sheets: [heures, ...others, data] }, "Table!A1", TABLE));
}

describe("a query", () => {
  it.each<[string, string, unknown]>([
    [
      "keeps rows and columns",
      "select A, B where B > 10",
      [
        ["Lot", "Heures"],
        ["Voirie", "35"],
        ["Peinture", "14"],
      ],
    ],
    ["sorts, either way", "select B where B is not null order by B desc limit 2", [["Heures"], ["35"], ["14"]]],
    ["begins further on", "select A where B is not null offset 2", [["Lot"], ["Voirie"]]],
    [
      "sums groups up",
      "select A, sum(B), count(B) group by A",
      [
        ["Lot", "sum Heures", "count Heures"],
        ["Lavage", "0", "0"],
        ["Peinture", "14", "1"],
        ["Voirie", "42", "2"],
      ],
    ],
    ["sums everything up", "select max(B), avg(B) label max(B) 'Plus', avg(B) ''", [["Plus"], ["35", "18,66666667"]]],
    ["counts with columns", "select B*2+1 where A = 'Peinture'", [["sum(product(Heures2.0())1.0())"], ["29"]]],
    ["compares days", "select A where C >= date '2025-04-01' and C < date '2025-04-10'", [["Lot"], ["Voirie"]]],
    ["takes parts of days, months from 0", "select month(C) where A = 'Peinture'", [["month(Jour)"], ["3"]]],
    ["joins conditions", "select A where not (A = 'Voirie' or A starts with 'P')", [["Lot"], ["Lavage"]]],
    ["matches texts", "select A where A matches 'V.*' and B < 10", [["Lot"], ["Voirie"]]],
    [
      "finds within texts, capitals apart",
      "select A where A contains 'oirie' and A like '%e' and B = 7",
      [["Lot"], ["Voirie"]],
    ],
    ["finds no text of other capitals", "select A where A = 'voirie'", [["Lot"]]],
    ["is refused when it cannot be read", "selec A", [["#VALUE!"]]],
    ["is refused with a column that there is not", "select Z", [["#VALUE!"]]],
    ["is refused with clauses out of order", "where B > 1 select A", [["#VALUE!"]]],
    ["says what is not worked out", "select A pivot B", [["#ERROR!"]]],
  ])("%s", (_, query, expected) => {
    expect(answer(query)).toEqual(expected);
  });

  it("calls the columns of an array by their numbers", () => {
    expect(answer("select Col1 where Col2 = 14", "{Table!A1:B5}")).toEqual([["Lot"], ["Peinture"]]);
  });

  it("has an empty output where nothing is found and nothing heads it", () => {
    expect(answer("select A where B > 99", "Table!A2:C5", ";0")).toEqual([["#N/A"]]);
  });
});
