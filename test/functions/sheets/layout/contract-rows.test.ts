import { describe, expect, it } from "vitest";
import { carriedOverRows } from "../../../../functions/sheets/layout/carried-over-rows.ts";
import { prefilledRows } from "../../../../functions/sheets/layout/prefilled-rows.ts";
import type { Cell } from "../../../../schemas/cells/cell.ts";
import { serialOfDate } from "../../../../schemas/cells/serial-date.ts";
import {
  CONTRACT_ATTRIBUTES,
  type ContractAttribute,
  type ContractRow,
} from "../../../../schemas/declarant-workbook.ts";
import { showDate } from "../../../../schemas/month.ts";
import { aControl } from "../../../builders/a-control.ts";
import { aCompany, aMarket, anEngagement, anEvent, aValidation } from "../../../builders/control-records.ts";

const ETTI = "ETTI Littoral";
const DAY = { numberFormat: { type: "DATE", pattern: "dd/mm/yyyy" } };

const values = (rows: ReturnType<typeof prefilledRows>) => rows.map((row) => row.map(({ value }) => value));

const control = aControl({
  markets: [
    aMarket({ code: "ARQ-2024" }),
    aMarket({ code: "OLD-2022", end: "2024-12-31" }),
    aMarket({ code: "SHUT-2024" }),
  ],
  engagements: [
    anEngagement({
      market: "ARQ-2024",
      lot: "2",
      company: "Bâti Falaises",
      declarants: ["etti littoral", "GEIQ Caux"],
    }),
    anEngagement({ market: "ARQ-2024", company: ETTI }),
    anEngagement({ market: "ARQ-2024", company: ETTI, hours: 100 }),
    anEngagement({ market: "ARQ-2024", company: "Voisin", declarants: [ETTI], end: "2024-06-30" }),
    anEngagement({ market: "ARQ-2024", company: "Autre" }),
    anEngagement({ market: "OLD-2022", company: ETTI }),
    anEngagement({ market: "SHUT-2024", company: ETTI }),
  ],
  events: [anEvent({ market: "SHUT-2024", kind: "closing", date: "2025-02-01" })],
  companies: [aCompany({ name: ETTI, kind: "etti" }), aCompany({ name: "Bâti Falaises" })],
  validations: [
    aValidation({ participant: "P-001", declarant: "ETTI LITTORAL", mark: "M.B.", from: "2025-03-01" }),
    aValidation({ participant: "P-002", declarant: ETTI, markets: ["OLD-2022"], from: "2023-01-01" }),
    aValidation({ participant: "P-003", declarant: ETTI, from: "2023-01-01", until: "2024-12-31" }),
    aValidation({ participant: "P-004", declarant: ETTI, from: "2026-01-01" }),
    aValidation({ participant: "P-005", declarant: "Bâti Falaises" }),
    aValidation({ participant: "P-006" }),
  ],
});

describe("the first rows of a declarant's hours", () => {
  it("are its running people on the markets, lots and companies that it declares for in that year", () => {
    const from = serialOfDate("2025-03-01");
    expect(values(prefilledRows(control, ETTI, 2025))).toEqual([
      ["P-001", "M.B.", "ARQ-2024", "2", "Bâti Falaises", null, "ETTI", null, from, null, null],
      ["P-001", "M.B.", "ARQ-2024", null, null, null, "ETTI", null, from, null, null],
    ]);
  });

  it("hold the start as a day, and nothing for the hours", () => {
    const [row] = prefilledRows(control, ETTI, 2025);
    expect(row).toHaveLength(CONTRACT_ATTRIBUTES.length);
    expect(row?.[8]).toEqual({ value: serialOfDate("2025-03-01"), style: DAY });
  });

  it.each([
    ["a year in which its markets are over", ETTI, 2027],
    ["a declarant that nobody is validated under", "GEIQ Caux", 2025],
    ["somebody unknown", "Personne", 2025],
  ])("are none for %s", (_, declarant, year) => expect(prefilledRows(control, declarant, year)).toEqual([]));

  it("say that an ordinary company hires directly", () => {
    const own = { ...control, engagements: [anEngagement({ company: "Bâti Falaises" })] };
    expect(values(prefilledRows(own, "Bâti Falaises", 2025))[0]?.[6]).toBe("embauche directe");
  });
});

const row = (typed: Partial<Record<ContractAttribute, Cell>>): ContractRow => ({
  row: 3,
  attributes: CONTRACT_ATTRIBUTES.map((key) => typed[key] ?? null),
  months: [120],
});

const day = (date: string): Cell => ({ kind: "date", value: serialOfDate(date), text: showDate(date) });

describe("the rows that go on in the next year", () => {
  it.each([
    ["no end", null, true],
    ["an end in that year", day("2026-02-28"), true],
    ["its first day", day("2026-01-01"), true],
    ["an end typed as text", "15/06/2026", true],
    ["an end that cannot be read", "fin juin", true],
    ["an end in the year before", day("2025-12-31"), false],
    ["an end before, as text", "31/12/2025", false],
  ])("with %s: %s → %s", (_, end, goesOn) => {
    expect(carriedOverRows([row({ participant: "P-001", end })], 2026)).toHaveLength(goesOn ? 1 : 0);
  });

  it("keep what was typed, days as days, and leave the hours behind", () => {
    const typed = { participant: "P-001", market: "ARQ-2024", lot: 2, start: day("2025-03-01"), job: "maçon" };
    const cells = { participant: "P-001", market: "ARQ-2024", lot: 2, job: "maçon" };
    expect(carriedOverRows([row(typed)], 2026)).toEqual([
      CONTRACT_ATTRIBUTES.map((key) =>
        key === "start"
          ? { value: serialOfDate("2025-03-01"), style: DAY }
          : { value: (cells as Partial<Record<ContractAttribute, string | number>>)[key] ?? null },
      ),
    ]);
  });

  it("are nobody's when no person is named", () => {
    expect(carriedOverRows([row({ market: "ARQ-2024" })], 2026)).toEqual([]);
    expect(carriedOverRows([row({ mark: "M.B." })], 2026)).toHaveLength(1);
  });
});
