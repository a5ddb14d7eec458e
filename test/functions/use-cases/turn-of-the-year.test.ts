import { beforeEach, describe, expect, it } from "vitest";
import { FIRST_CONTRACT_ROW } from "../../../functions/sheets/layout/hours-tab.ts";
import { eventsTable } from "../../../schemas/control-workbook.ts";
import { aDecision, anEvent } from "../../builders/control-records.ts";
import { typeCells } from "./a-store-workbook.ts";
import { BATI, HOURS_TAB, RELAIS } from "./a-story.ts";
import {
  aStructure,
  consolidated,
  decide,
  linesOf,
  opened,
  recordsOf,
  removeTab,
  type Structure,
  tamper,
  typeAt,
  writeLine,
} from "./a-structure.ts";

const DECEMBER = new Date("2025-12-01T07:00:00Z");
const NEXT = "Heures 2026";

let structure: Structure;

beforeEach(async () => {
  structure = await aStructure();
  await consolidated(structure);
});

/** A run, some minutes after the last one. */
async function run(): Promise<void> {
  structure.clock.advance(20 * 60_000);
  await consolidated(structure);
}

const titlesOf = async (name: string) =>
  (await opened(structure, structure.idOf(name))).sheets.filter(({ hidden }) => !hidden).map(({ title }) => title);

describe("in December", () => {
  it("every declarant's workbook gets the next year's tab once, with the contracts that run on", async () => {
    expect(await titlesOf(BATI)).not.toContain(NEXT);
    typeAt(structure, structure.idOf(BATI), HOURS_TAB, "J4", "31/12/2025");
    structure.clock.set(DECEMBER);
    await run();
    expect((await titlesOf(BATI)).slice(0, 4)).toEqual(["Mode d'emploi", "Retour", NEXT, HOURS_TAB]);
    const lines = await linesOf(structure, structure.idOf(BATI), NEXT);
    expect(lines.slice(FIRST_CONTRACT_ROW).map((line) => [line[0], line[1], line[2], line[8]])).toEqual([
      ["P-001", "REPERE-JD", "ARQ-2024", "01/01/2025"],
    ]);
    const before = structure.store.changes.length;
    await run();
    await run();
    expect(structure.store.changes.length - before).toBeLessThanOrEqual(2);
    expect((await linesOf(structure, structure.control, "Heures 2026")).length).toBe(1 + 3 + 3);
  });

  it("hours typed in the new tab count in their year", async () => {
    structure.clock.set(DECEMBER);
    await run();
    structure.clock.set(new Date("2026-02-02T07:00:00Z"));
    typeAt(structure, structure.idOf(BATI), NEXT, "L3", "12,5");
    await run();
    const pending = await recordsOf(structure, structure.control, "Anomalies");
    expect(pending).toContainEqual(expect.objectContaining({ Onglet: NEXT, Cellule: "L3", État: "en attente" }));
  });

  it("a tab that people deleted stays deleted", async () => {
    structure.clock.set(DECEMBER);
    await consolidated(structure);
    removeTab(structure, structure.idOf(BATI), NEXT);
    await run();
    await run();
    expect(await titlesOf(BATI)).not.toContain(NEXT);
    expect(await titlesOf(RELAIS)).toContain(NEXT);
  });

  it("a person's own tab of that title is never touched", async () => {
    tamper(structure, structure.idOf(BATI), { addSheet: { properties: { sheetId: 778, title: "HEURES 2026" } } });
    typeAt(structure, structure.idOf(BATI), "HEURES 2026", "A1", "à moi");
    structure.clock.set(DECEMBER);
    await run();
    await run();
    expect(await titlesOf(BATI)).not.toContain(NEXT);
    expect(await linesOf(structure, structure.idOf(BATI), "HEURES 2026")).toEqual([["à moi"]]);
  });

  it("nobody gets a new tab for markets that are all closed", async () => {
    const closing = { kind: "closing", date: "2025-11-20", outcome: "reached" } as const;
    writeLine(structure, eventsTable, 0, anEvent(closing));
    writeLine(structure, eventsTable, 1, anEvent({ ...closing, market: "ACV-2024" }));
    structure.clock.set(DECEMBER);
    await run();
    expect(await titlesOf(BATI)).not.toContain(NEXT);
  });
});

it("who begins after December gets the tab of the present year", async () => {
  structure.clock.set(new Date("2026-02-10T07:00:00Z"));
  await run();
  expect(await titlesOf(RELAIS)).toContain(NEXT);
});

describe("a closed year", () => {
  const close = aDecision({ kind: "close-year", date: "2026-01-20", month: "2025-12", participant: null });
  const protections = async (name: string) =>
    (await opened(structure, structure.idOf(name))).sheets
      .find(({ title }) => title === HOURS_TAB)
      ?.protections.filter(({ warningOnly }) => !warningOnly)
      .map(({ description, area }) => [description, area]);
  const tickAll = (name: string) =>
    typeCells(structure.store, structure.idOf(name), HOURS_TAB, { row: 0, column: 11 }, Array(12).fill(true));

  beforeEach(async () => {
    structure.clock.set(new Date("2026-01-20T07:00:00Z"));
    tickAll(BATI);
    decide(structure, 0, close);
    await run();
  });

  it("is protected once its twelve months are ticked, and says what is missing until then", async () => {
    expect(await protections(BATI)).toEqual([["Jalon : année 2025 arrêtée", null]]);
    expect(await protections(RELAIS)).toEqual([]);
    const said = "L'année 2025 est arrêtée par une décision, mais il reste à cocher novembre, décembre";
    const anomalies = JSON.stringify(await recordsOf(structure, structure.control, "Anomalies"));
    expect(anomalies).toContain(said);
    expect(JSON.stringify(await linesOf(structure, structure.idOf(RELAIS), "Retour"))).toContain(said);
    tickAll(RELAIS);
    await run();
    expect(await protections(RELAIS)).toHaveLength(1);
  });

  it("is opened again by a person's word, and is protected again when somebody takes the protection off", async () => {
    decide(structure, 1, { ...close, kind: "reopen-year", date: "2026-02-01" });
    await run();
    expect(await protections(BATI)).toEqual([]);
    decide(structure, 2, { ...close, date: "2026-02-03" });
    await run();
    expect(await protections(BATI)).toHaveLength(1);
  });

  it("keeps a correction that the facilitator makes, and the journal tells it", async () => {
    typeAt(structure, structure.idOf(BATI), HOURS_TAB, "L3", "61");
    await run();
    expect(JSON.stringify(await linesOf(structure, structure.control, "Journal"))).toContain("61");
    expect(await protections(BATI)).toHaveLength(1);
  });
});

it("a tab that people protect themselves keeps its protection, and the rest is written all the same", async () => {
  const { sheets } = await opened(structure, structure.idOf(BATI));
  const sheetId = sheets.find(({ title }) => title === HOURS_TAB)?.sheetId ?? -1;
  tamper(structure, structure.idOf(BATI), { addProtectedRange: { protectedRange: { range: { sheetId } } } });
  structure.clock.set(new Date("2026-01-20T07:00:00Z"));
  typeCells(structure.store, structure.idOf(BATI), HOURS_TAB, { row: 0, column: 11 }, Array(12).fill(true));
  decide(
    structure,
    0,
    aDecision({ kind: "close-year", date: "2026-01-20", month: "2025-12", participant: null, declarant: BATI }),
  );
  await run();
  for (const _ of [2, 3]) {
    await run();
    await expectUnprotected();
  }
  expect(await titlesOf(BATI)).toContain(NEXT);
});

async function expectUnprotected(): Promise<void> {
  const anomalies = await recordsOf(structure, structure.control, "Anomalies");
  const told = anomalies.filter((line) => JSON.stringify(line).includes("n'a pas pu protéger l'onglet de l'année"));
  expect(told).toHaveLength(1);
}
