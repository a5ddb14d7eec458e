import fc from "fast-check";
import type { Cell } from "../../schemas/cells/cell.ts";
import type { ContractRow, HoursSheet } from "../../schemas/declarant-workbook.ts";
import { anyCell } from "../schemas/any-cell.ts";
import { aControl } from "./a-control.ts";
import { aContractRow, dateTyped, sheetOf } from "./an-hours-sheet.ts";
import { aCompany, aDecision, aMarket, anEngagement, aValidation } from "./control-records.ts";

const DECLARANTS = ["Bâti Falaises", "Intérim Alma"] as const;

/** Two declarants, two markets and three people, one of whom is decided about: every rule has something to bite on. */
export const BUSY_CONTROL = aControl({
  markets: [aMarket({ end: "2025-09-30" }), aMarket({ code: "ACV-2024", end: null })],
  companies: DECLARANTS.map((name) => aCompany({ name })),
  engagements: [
    anEngagement({ declarants: [...DECLARANTS] }),
    anEngagement({ market: "ACV-2024", lot: "Lot 1", declarants: [...DECLARANTS] }),
  ],
  validations: [
    aValidation({ until: "2025-06-30" }),
    aValidation({ participant: "P-002" }),
    aValidation({ participant: "P-003", markets: ["ACV-2024"] }),
  ],
  decisions: [
    aDecision({ participant: "P-002", month: "2025-02" }),
    aDecision({ participant: "P-002", kind: "reject", month: "2025-03" }),
    aDecision({ participant: null, declarant: "Intérim Alma", kind: "validate-month", month: "2025-04" }),
  ],
});

const usually = (...values: Cell[]): fc.Arbitrary<Cell> =>
  fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...values) }, { weight: 1, arbitrary: anyCell });

const anyMonth: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 30_000 }).map((hundredths) => hundredths / 100) },
  { weight: 1, arbitrary: fc.constant(151.67) },
  { weight: 1, arbitrary: anyCell },
);

/** A contract row as people leave it: mostly right, in any way wrong. */
export const anyContractRow: fc.Arbitrary<ContractRow> = fc
  .record({
    participant: usually("P-001", "P-002", "p-003", "P-999"),
    market: usually("ARQ-2024", "ACV-2024"),
    lot: usually(null, "Lot 1"),
    company: usually("Bâti Falaises", null),
    nature: usually(null, "formation"),
    start: usually(dateTyped("2024-01-01"), dateTyped("2025-05-01")),
    end: usually(null, dateTyped("2025-08-31")),
    months: fc.array(anyMonth, { minLength: 12, maxLength: 12 }),
  })
  .map(({ months, ...typed }) => ({ ...aContractRow(typed), months }));

/** Tabs of two declarants and two years, with a few rows each. */
export const anyHoursSheets: fc.Arbitrary<HoursSheet[]> = fc
  .array(fc.array(anyContractRow, { maxLength: 4 }), { minLength: 4, maxLength: 4 })
  .map((tabs) =>
    tabs.map((rows, place) =>
      sheetOf(rows, { declarant: DECLARANTS[place % 2] ?? DECLARANTS[0], year: place < 2 ? 2024 : 2025 }),
    ),
  );
