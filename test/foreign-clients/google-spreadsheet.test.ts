import { expect, it } from "vitest";
import { behindNames, run, toldBy } from "./unchanged.ts";

const SCENARIO = new URL("./google-spreadsheet/people.ts", import.meta.url).pathname;

it("npm google-spreadsheet runs unchanged", { timeout: 60_000 }, async () => {
  const told = await behindNames(async ({ env }) => toldBy(await run(process.execPath, [SCENARIO], { env })));
  expect(told).toEqual({
    title: "Renamed",
    rows: [
      { name: "Larry", email: "larry@example.org", age: "52" },
      { name: "Sergey", email: "sergey@example.org", age: "52" },
      { name: "Eric", email: "eric@example.org", age: "" },
    ],
    left: [
      [2, "Sergey", "52"],
      [3, "Eric", "70"],
    ],
    cells: [{ bold: true }, "a note", 122, "122", "#DIV/0!"],
    stats: { nonEmpty: 11, loaded: 50, total: 26_000 },
    moved: [50, "=SUM(C4:C7)", 122],
    sheets: [
      ["copy", "Sheet1", "people"],
      ["Sheet1", "Copy of people"],
    ],
    shared: ["owner", "writer"],
    csv: ["name,email,age,", ",,,"],
    xlsx: "PK",
    cleared: 0,
  });
});
