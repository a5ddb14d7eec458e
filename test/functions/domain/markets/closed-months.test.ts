import { describe, expect, it } from "vitest";
import { closedByAll, closedMonths } from "../../../../functions/domain/markets/closed-months.ts";
import { anHoursSheet } from "../../../builders/an-hours-sheet.ts";

const ticked = (...months: number[]) => Array.from({ length: 12 }, (_, place) => months.includes(place + 1));
const tab = (declarant: string, year: number, ...months: number[]) =>
  anHoursSheet({ declarant, year, closed: ticked(...months) });

describe("the months that are closed", () => {
  const closed = closedMonths([
    tab("Bâti Falaises", 2024, 11, 12),
    tab("Bâti Falaises", 2025, 1, 3),
    tab("Intérim Alma", 2025, 3, 4),
    tab("GEIQ", 2025),
  ]);

  it("are a declarant's own, over its tabs", () => {
    expect(closed.get("bati falaises")).toEqual(new Set(["2024-11", "2024-12", "2025-01", "2025-03"]));
    expect(closed.get("geiq")).toEqual(new Set());
  });

  it.each([
    ["alone", ["bati falaises"], ["2024-11", "2024-12", "2025-01", "2025-03"]],
    ["with another", ["bati falaises", "interim alma"], ["2025-03"]],
    ["with one that has ticked nothing", ["bati falaises", "geiq"], []],
    ["with one without a workbook", ["bati falaises", "inconnu"], []],
    ["by nobody", [], []],
  ])("are closed for a company when all who declare for it are done: %s", (_, declarants, months) => {
    expect(closedByAll(new Set(declarants), closed)).toEqual(months);
  });
});
