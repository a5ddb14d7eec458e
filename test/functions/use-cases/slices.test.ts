import { expect, it } from "vitest";
import { BATI, DECLARATIONS, HOURS_TAB, TO_OCTOBER } from "./a-story.ts";
import { aStructure, consolidated, opened, recordsOf, typeAt } from "./a-structure.ts";
import { around, type CallName, counted } from "./around.ts";

/** As many declarants as a département has, each with a row of its own. */
const MANY = Object.fromEntries(
  Array.from({ length: 120 }, (_, place) => [
    place === 0 ? BATI : `Déclarant ${place}`,
    place === 0
      ? (DECLARATIONS[BATI] ?? { rows: [], ticked: [] })
      : {
          ticked: TO_OCTOBER,
          rows: [
            {
              participant: "P-003",
              market: "ARQ-2024",
              company: BATI,
              start: `${(place % 28) + 1}/01/2025`,
              job: `${place}`,
              months: { [(place % 10) + 1]: "0,5" },
            },
          ],
        },
  ]),
);

const FIRST_SLICE = 50;

it("reads 120 due workbooks in slices, each committed before the next is read, and loses none to a crash", async () => {
  const structure = await aStructure(MANY);
  const calls: CallName[] = [];
  const watched = around(structure.ports, ({ name, target }, go) => {
    if (name === "read" || target === structure.control) calls.push(name);
    if (calls.length > FIRST_SLICE + 10) throw new Error("killed");
    return go();
  });
  await expect(consolidated(structure, watched)).rejects.toThrow("killed");
  expect(calls.slice(0, FIRST_SLICE + 2)).toEqual([
    "read",
    ...Array.from({ length: FIRST_SLICE }, () => "read"),
    "commit",
  ]);
  structure.clock.advance(60_000);
  const { ports, tally } = counted(structure.ports);
  const report = await consolidated(structure, ports);
  expect(report).toMatchObject({ cells: { typed: 139 }, workbooks: { read: 70, postponed: 0, published: 122 } });
  expect(tally.targets.filter((id) => id === structure.control)).toHaveLength(1);
  const mirror = await recordsOf(structure, structure.control, HOURS_TAB);
  expect(new Set(mirror.map(({ Déclarant }) => Déclarant)).size).toBe(120);
});

it("leaves to the next run what it had no time to read, and counts it", async () => {
  const structure = await aStructure(MANY);
  const slow = around(structure.ports, async ({ name }, go) => {
    if (name === "read") structure.clock.advance(6_000);
    return go();
  });
  const first = await consolidated(structure, slow);
  expect(first.workbooks).toMatchObject({ read: 39, postponed: 81 });
  const second = await consolidated(structure);
  expect(second.workbooks).toMatchObject({ read: 120, postponed: 0 });
});

it("commits nothing when what was typed and what was judged differ", async () => {
  const structure = await aStructure();
  let glances = 0;
  const changing = {
    kind: "number",
    text: "7",
    get value() {
      return 7 + (glances++ % 2);
    },
  } as const;
  const { workbooks } = structure.ports;
  const ports = {
    ...structure.ports,
    workbooks: {
      ...workbooks,
      read: async (id: string) => {
        const outcome = await workbooks.read(id);
        if (!outcome.ok || id !== structure.idOf(BATI)) return outcome;
        const sheets = outcome.value.sheets.map((sheet) =>
          sheet.title === HOURS_TAB
            ? { ...sheet, rows: sheet.rows.map((row, at) => (at === 2 ? row.with(11, changing) : row)) }
            : sheet,
        );
        return { ok: true as const, value: { ...outcome.value, sheets } };
      },
    },
  };
  const before = structure.store.changes.length;
  await expect(consolidated(structure, ports)).rejects.toMatchObject({ name: "ConservationError" });
  expect(structure.store.changes).toHaveLength(before);
  typeAt(structure, structure.idOf(BATI), HOURS_TAB, "L3", "61");
  expect(await consolidated(structure)).toMatchObject({ hours: { typed: 166_600 } });
  expect((await opened(structure, structure.control)).sheets.map(({ title }) => title)).toContain("Suivi");
});
