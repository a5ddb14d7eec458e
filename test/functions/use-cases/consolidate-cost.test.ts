import { beforeEach, describe, expect, it } from "vitest";
import { GUARD } from "../../../functions/sheets/diff-view.ts";
import { putFile } from "../../../local/workbook/drive/store.ts";
import { aDecision } from "../../builders/control-records.ts";
import { BATI, BUYER_NAMES, HOURS_TAB, RELAIS } from "./a-story.ts";
import { aStructure, consolidated, decide, linesOf, recordsOf, type Structure, tamper, typeAt } from "./a-structure.ts";
import { counted, type Tally } from "./around.ts";
import { pictureOf } from "./picture.ts";

let structure: Structure;

beforeEach(async () => {
  structure = await aStructure();
});

/** One run, five minutes after the last one, and what it cost. */
async function cost(): Promise<Tally> {
  structure.clock.advance(5 * 60_000);
  const { ports, tally } = counted(structure.ports);
  await consolidated(structure, ports);
  return tally;
}

const quiet = { read: 1, changesSince: 1, cursorNow: 0, commit: 0, send: 0 };

/** A structure that has already met its own writes. */
async function settled(): Promise<void> {
  await cost();
  await cost();
}

/** Tabs of the service's under a heading. */
const isService = (title: string): boolean =>
  /^(Suivi|Anomalies|Journal|Retour|Listes|Synthèse|Mois par mois|Entreprises|Graphiques)$/.test(title);

const withoutNote = <T extends object>(cell: T | undefined): T | undefined =>
  cell && (Object.fromEntries(Object.entries(cell).filter(([key]) => key !== "note")) as T);

const serviceTabs = () =>
  [...structure.store.files.values()].flatMap(({ id, spreadsheet }) =>
    (spreadsheet?.sheets ?? [])
      .filter(
        (sheet) =>
          isService(sheet.properties.title) && !(id === structure.control && sheet.properties.title === "Entreprises"),
      )
      .map(({ properties: { title }, rows, protectedRanges }) => ({
        tab: `${id} › ${title}`,
        notes: rows.flat().filter((cell) => cell?.note).length,
        guards: protectedRanges.filter(({ description }) => description === GUARD).length,
      })),
  );

describe("the cost of consolidate", () => {
  it("reads each workbook once at the first run, and commits the control workbook twice", async () => {
    const tally = await cost();
    expect(tally).toMatchObject({ cursorNow: 1, changesSince: 0, read: 5, commit: 6, send: 0 });
    expect(new Set(tally.targets).size).toBe(5);
  });

  it("reads what it wrote itself once at the second run, and writes to nobody", async () => {
    await cost();
    const before = await pictureOf(structure.store);
    const tally = await cost();
    expect(tally).toMatchObject({ changesSince: 1, read: 5, send: 0 });
    expect(new Set(tally.targets).size).toBe(5);
    expect(await pictureOf(structure.store)).toEqual(before);
  });

  it("costs an unchanged territory one read and Drive's list, from the third run on", async () => {
    await settled();
    const versions = () => [...structure.store.files.values()].map(({ version }) => version);
    const before = versions();
    for (const _ of [3, 4, 5, 6, 7]) expect(await cost()).toMatchObject(quiet);
    expect(versions()).toEqual(before);
  });

  it("stays as cheap once the change list has been read past its overlap", async () => {
    await settled();
    structure.clock.advance(60 * 60_000);
    expect(await cost()).toMatchObject(quiet);
  });

  it("reads everything once a day, for what Drive never told", async () => {
    await settled();
    structure.clock.set(new Date("2025-11-16T06:00:00Z"));
    expect(await cost()).toMatchObject({ read: 5 });
    expect(await cost()).toMatchObject(quiet);
  });

  it("reads the one workbook that changed, once", async () => {
    await settled();
    typeAt(structure, structure.idOf(RELAIS), HOURS_TAB, "L3", "17");
    const tally = await cost();
    const first = tally.targets.filter((id) => id === structure.idOf(RELAIS));
    const bati = tally.targets.filter((id) => id === structure.idOf(BATI));
    expect([first.length, tally.targets[0]]).toEqual([1, structure.control]);
    expect(tally.read).toBe(2 + bati.length + 1);
    expect(await recordsOf(structure, structure.control, "Suivi")).toMatchObject([
      { "Recevables (h)": "756,50" },
      {},
      {},
      {},
    ]);
  });

  it("reads one workbook alone when its change is nobody else's business", async () => {
    await settled();
    tamper(structure, structure.idOf(BATI), { addSheet: { properties: { title: "Brouillon" } } });
    const tally = await cost();
    expect(tally.targets).toEqual([structure.control, structure.idOf(BATI)]);
  });

  it("applies a new decision without reading any declarant again", async () => {
    await settled();
    const reject = aDecision({ kind: "reject", participant: "P-002", market: "ACV-2024", month: "2025-03" });
    decide(structure, 0, reject);
    const tally = await cost();
    const ofDeclarants = [BATI, RELAIS].map(structure.idOf);
    expect(await linesOf(structure, structure.control, "Anomalies")).toHaveLength(2);
    expect(await recordsOf(structure, structure.control, "Suivi")).toMatchObject([
      {},
      {},
      { "Recevables (h)": "819" },
      {},
    ]);
    // The declarant concerned and the buyer are opened to publish what the decision changed, never to read hours.
    const published = [BATI, BUYER_NAMES[1] ?? ""].map(structure.idOf);
    expect(tally.targets.toSorted()).toEqual([structure.control, ...published].toSorted());
    expect(tally.targets).not.toContain(ofDeclarants[1]);
  });

  it("finishes a structure of before in one run: each tab's headings explained, people warned, then silence", async () => {
    await settled();
    const finished = serviceTabs();
    expect(finished.map(({ notes, guards }) => [notes > 0, guards])).toEqual(finished.map(() => [true, 1]));
    for (const file of structure.store.files.values()) {
      const sheets = file.spreadsheet?.sheets.map((sheet) => ({
        ...sheet,
        protectedRanges: sheet.protectedRanges.filter(({ description }) => description !== GUARD),
        rows: isService(sheet.properties.title) ? sheet.rows.map((row) => row.map(withoutNote)) : sheet.rows,
      }));
      if (file.spreadsheet && sheets)
        putFile(structure.store, { ...file, spreadsheet: { ...file.spreadsheet, sheets } });
      tamper(structure, file.id, { addSheet: { properties: { title: "Brouillon" } } });
    }
    expect(serviceTabs().some(({ notes, guards }) => notes + guards > 0)).toBe(false);
    await settled();
    expect(serviceTabs()).toEqual(finished);
    await cost();
    expect(await cost()).toMatchObject(quiet);
  });

  it("reads everything when Drive no longer knows the cursor", async () => {
    await settled();
    structure.store.changes.length = 0;
    typeAt(structure, structure.idOf(RELAIS), HOURS_TAB, "L3", "17");
    const tally = await cost();
    expect(tally).toMatchObject({ changesSince: 1, cursorNow: 1, send: 0 });
    expect(tally.targets).toEqual(expect.arrayContaining([BATI, RELAIS, ...BUYER_NAMES].map(structure.idOf)));
    expect(await recordsOf(structure, structure.control, "Suivi")).toMatchObject([
      { "Recevables (h)": "756,50" },
      {},
      {},
      {},
    ]);
    await cost();
    expect(await cost()).toMatchObject(quiet);
  });

  it("writes nothing when it is only asked what it would do", async () => {
    const before = structure.store.changes.length;
    const { ports, tally } = counted(structure.ports);
    const report = await consolidated(structure, ports, true);
    expect(report).toMatchObject({ committed: false, hours: { typed: 166_500, accepted: 166_500 } });
    expect(tally).toMatchObject({ commit: 0, send: 0 });
    expect(structure.store.changes).toHaveLength(before);
  });
});
