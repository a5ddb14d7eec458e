import { beforeEach, describe, expect, it } from "vitest";
import type { Journal } from "../../../schemas/journal.ts";
import { BATI, HOURS_TAB, RELAIS } from "./a-story.ts";
import {
  aStructure,
  consolidated,
  insertRows,
  journalOf,
  removeRow,
  removeTab,
  type Structure,
  typeAt,
} from "./a-structure.ts";

let structure: Structure;

beforeEach(async () => {
  structure = await aStructure();
  await consolidated(structure);
});

async function journalAfterRuns(count = 3): Promise<Journal> {
  for (let run = 0; run < count; run += 1) {
    structure.clock.advance(5 * 60_000);
    await consolidated(structure);
  }
  return journalOf(structure);
}

describe("the journal of consolidate", () => {
  it("tells once hours that changed in a closed month", async () => {
    typeAt(structure, structure.idOf(RELAIS), HOURS_TAB, "N3", "18");
    expect(await journalAfterRuns()).toMatchObject([
      { kind: "change", declarant: RELAIS, month: "2025-03", from: "15,5", to: "18" },
    ]);
  });

  it("is silent about a month that was not closed", async () => {
    typeAt(structure, structure.idOf(RELAIS), HOURS_TAB, "V3", "18");
    expect(await journalAfterRuns()).toEqual([]);
  });

  it("tells once a row that disappeared, with the hours it held", async () => {
    removeRow(structure, structure.idOf(BATI), HOURS_TAB, 3);
    const journal = await journalAfterRuns();
    expect(journal).toMatchObject([{ kind: "disappearance", declarant: BATI, year: 2025 }]);
    expect(journal[0]).toMatchObject({ row: expect.stringContaining("P-001"), hours: expect.stringContaining("60") });
  });

  it("tells nothing when a row only moves", async () => {
    insertRows(structure, structure.idOf(BATI), HOURS_TAB, 3, 2);
    expect(await journalAfterRuns()).toEqual([]);
  });

  it("tells a change once even when the state is lost right after", async () => {
    typeAt(structure, structure.idOf(RELAIS), HOURS_TAB, "N3", "18");
    await journalAfterRuns(1);
    removeTab(structure, structure.control, "_état");
    expect(await journalAfterRuns()).toHaveLength(1);
  });
});
