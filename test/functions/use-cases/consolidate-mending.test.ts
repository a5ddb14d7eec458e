import { beforeEach, describe, expect, it } from "vitest";
import { BATI, HOURS_TAB, RELAIS } from "./a-story.ts";
import {
  alerted,
  aStructure,
  consolidated,
  journalOf,
  removeTab,
  type Structure,
  tamper,
  typeAt,
} from "./a-structure.ts";
import { pictureOf, tabsOf } from "./picture.ts";

const BUYER = "Habitat des Falaises";
let structure: Structure;

beforeEach(async () => {
  structure = await aStructure();
});

async function rounds(count: number): Promise<void> {
  for (let round = 0; round < count; round += 1) {
    structure.clock.advance(15 * 60_000);
    await consolidated(structure);
    await alerted(structure);
  }
}

type Damage = readonly [name: string, harm: (structure: Structure) => void];

const DAMAGES: readonly Damage[] = [
  ...["_état", "Journal", "Suivi", "Anomalies", HOURS_TAB].map(
    (tab): Damage => [`the control workbook's ${tab} removed`, (each) => removeTab(each, each.control, tab)],
  ),
  ...["_état", "Retour"].map(
    (tab): Damage => [`a declarant's ${tab} removed`, (each) => removeTab(each, each.idOf(BATI), tab)],
  ),
  ...["_état", "Synthèse"].map(
    (tab): Damage => [`a buyer's ${tab} removed`, (each) => removeTab(each, each.idOf(BUYER), tab)],
  ),
  ["a buyer's tab written over", (each) => typeAt(each, each.idOf(BUYER), "Synthèse", "B5", "12345")],
  ["a declarant's Retour written over", (each) => typeAt(each, each.idOf(RELAIS), "Retour", "A1", "Bonjour")],
  ["the dashboard written over", (each) => typeAt(each, each.control, "Suivi", "E2", "9999")],
  ["hours changed in the mirror", (each) => typeAt(each, each.control, HOURS_TAB, "P4", "999")],
  [
    "every protected range removed",
    ({ store, ...each }) => {
      for (const { id, spreadsheet } of [...store.files.values()])
        for (const { protectedRanges } of spreadsheet?.sheets ?? [])
          for (const { protectedRangeId } of protectedRanges)
            tamper({ store, ...each }, id, { deleteProtectedRange: { protectedRangeId } });
    },
  ],
];

describe("damage to the service's tabs", () => {
  it.each(DAMAGES)("is mended from the sheets, with nothing sent or told again: %s", async (_, harm) => {
    await rounds(2);
    const before = await pictureOf(structure.store);
    const journal = (await journalOf(structure)).filter(({ kind }) => kind !== "evaluation").length;
    harm(structure);
    await rounds(2);
    const { "Pilotage › Journal": after, ...others } = await pictureOf(structure.store);
    const { "Pilotage › Journal": told, ...expected } = before;
    expect(others).toEqual(expected);
    if (_ !== "the control workbook's Journal removed") expect(after).toEqual(told);
    expect((await journalOf(structure)).filter(({ kind }) => kind !== "evaluation")).toHaveLength(journal);
    expect(structure.mailer.sent).toHaveLength(1);
  });

  it("keeps a removed mirror from alarming anybody, when alert comes first", async () => {
    typeAt(structure, structure.control, "Marchés", "H2", "700");
    await rounds(1);
    expect(structure.mailer.sent).toEqual([]);
    removeTab(structure, structure.control, HOURS_TAB);
    await alerted(structure);
    expect(structure.mailer.sent).toEqual([]);
  });

  it("costs no reading once it is mended", async () => {
    await rounds(2);
    removeTab(structure, structure.control, HOURS_TAB);
    await rounds(2);
    const before = structure.store.changes.length;
    expect((await consolidated(structure)).workbooks).toMatchObject({ read: 0, published: 0 });
    expect(structure.store.changes).toHaveLength(before);
  });
});

describe("alert on a structure that was never read", () => {
  it("reads the workbooks before it judges anybody", async () => {
    const report = await alerted(structure);
    expect(report).toMatchObject({ states: { "en retard": 1, conforme: 1 }, outbox: { sent: 2 } });
  });
});

describe("what people wrote", () => {
  it("is never touched, to the last format", async () => {
    const before = tabsOf(structure.store);
    await rounds(3);
    for (const [, harm] of DAMAGES) {
      harm(structure);
      await rounds(1);
    }
    const after = tabsOf(structure.store);
    expect(before.size).toBe(18);
    // One of the damages is that people's own protections are gone too.
    for (const [tab, { protectedRanges: _, ...sheet }] of before) expect(after.get(tab)).toMatchObject(sheet);
  });
});
