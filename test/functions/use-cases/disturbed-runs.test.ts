import { describe, expect, it } from "vitest";
import { REQUESTS_SHEET } from "../../../functions/sheets/render-requests.ts";
import { alert } from "../../../functions/use-cases/alert.ts";
import { consolidate } from "../../../functions/use-cases/consolidate.ts";
import type { Ports } from "../../../functions/use-cases/ports.ts";
import { validationsTable } from "../../../schemas/control-workbook.ts";
import { aValidation } from "../../builders/control-records.ts";
import { typeCells } from "./a-store-workbook.ts";
import { BATI, HOURS_TAB, RELAIS, typedCells } from "./a-story.ts";
import {
  alerted,
  aStructure,
  consolidated,
  emailsOf,
  removeRow,
  type Structure,
  typeAt,
  writeLine,
} from "./a-structure.ts";
import { around, type Fault, failingAt, justBefore } from "./around.ts";
import { pictureOf } from "./picture.ts";

/** A moment of a structure's life, and the run that is disturbed there. */
type Scene = {
  readonly name: string;
  readonly before: (structure: Structure) => Promise<unknown>;
  readonly run: (structure: Structure, ports: Ports) => Promise<unknown>;
};

const runOf =
  (useCase: typeof consolidate | typeof alert): Scene["run"] =>
  ({ control }, ports) =>
    useCase(ports, { controlWorkbook: control, dryRun: false, evenOnDaysOff: true });

/** People changed a closed month, removed a row and broke a tab of the service since the last run. */
async function afterChanges(structure: Structure): Promise<void> {
  const cells = typedCells({
    participant: "P-004",
    market: "ACV-2024",
    company: BATI,
    start: "01/01/2025",
    months: { 4: "2" },
  });
  typeCells(structure.store, structure.idOf(RELAIS), HOURS_TAB, { row: 3, column: 0 }, cells);
  await consolidated(structure);
  await consolidated(structure);
  typeAt(structure, structure.idOf(RELAIS), HOURS_TAB, "N3", "18");
  removeRow(structure, structure.idOf(RELAIS), HOURS_TAB, 4);
  typeAt(structure, structure.idOf("Habitat des Falaises"), "Synthèse", "A5", "n'importe quoi");
}

/** December: a declarant asks for two validations, one of which is answered, and the next year's tabs are to come. */
async function inDecember(structure: Structure): Promise<void> {
  await consolidated(structure);
  structure.clock.set(new Date("2025-12-03T07:00:00Z"));
  for (const [place, mark] of ["M.B.", "K.L."].entries()) {
    const asked = [mark, "ARQ-2024", null, BATI, "peintre", "CDI", "05/01/2026"];
    typeCells(structure.store, structure.idOf(RELAIS), REQUESTS_SHEET, { row: 1 + place, column: 0 }, asked);
  }
  const answer = { participant: "P-0042", declarant: RELAIS, mark: "K.L.", from: "2026-01-05" };
  writeLine(structure, validationsTable, 5, aValidation(answer));
}

const SCENES: readonly Scene[] = [
  { name: "the first consolidate", before: async () => undefined, run: runOf(consolidate) },
  { name: "consolidate after people's changes", before: afterChanges, run: runOf(consolidate) },
  { name: "consolidate in December, with requests", before: inDecember, run: runOf(consolidate) },
  { name: "alert", before: consolidated, run: runOf(alert) },
  { name: "alert after people's changes", before: afterChanges, run: runOf(alert) },
];

const FAULTS: readonly (Fault & { readonly name: string })[] = [
  { name: "a refusal for now (429, 503)", when: "before", reason: "throttled" },
  { name: "a reply lost after the effect", when: "after", reason: "timed-out" },
];

/** The runs that follow, the first of them after every lease. */
async function cleanRuns(structure: Structure): Promise<void> {
  for (const run of [consolidated, alerted, consolidated]) {
    structure.clock.advance(15 * 60_000);
    await run(structure);
  }
}

/** How the structure's sheets end, with an uncertain message told apart. */
async function ending(structure: Structure) {
  const uncertain = (await emailsOf(structure)).filter(({ status }) => status === "uncertain").length;
  expect(structure.digests.sent.length).toBeLessThanOrEqual(1);
  const picture = JSON.stringify(await pictureOf(structure.store));
  return { picture: JSON.parse(picture.replaceAll("uncertain", "sent")) as unknown, uncertain };
}

async function world({ before }: Scene): Promise<Structure> {
  const structure = await aStructure();
  await before(structure);
  return structure;
}

async function undisturbed(scene: Scene): Promise<unknown> {
  const structure = await world(scene);
  await scene.run(structure, structure.ports);
  await cleanRuns(structure);
  expect(structure.mailer.sent.length).toBe(1);
  return (await ending(structure)).picture;
}

describe.each(SCENES)("$name", (scene) => {
  it.each(FAULTS)("ends in the same sheets and at most one e-mail, whichever call meets $name", async (fault) => {
    const expected = await undisturbed(scene);
    for (let place = 1; ; place += 1) {
      const structure = await world(scene);
      const { ports, met } = failingAt(structure.ports, place, fault);
      await scene.run(structure, ports);
      if (!met()) break;
      await cleanRuns(structure);
      const { picture, uncertain } = await ending(structure);
      expect({ place, picture }).toEqual({ place, picture: expected });
      expect({ place, told: Math.max(structure.mailer.sent.length, uncertain) }).toEqual({ place, told: 1 });
      expect(structure.mailer.sent.length + uncertain).toBeLessThanOrEqual(2);
    }
  });

  it("ends in the same sheets and at most one e-mail, at whichever call its process is killed", async () => {
    const expected = await undisturbed(scene);
    for (let place = 1; ; place += 1) {
      const structure = await world(scene);
      const dead = killedAt(structure.ports, place);
      await scene.run(structure, dead.ports).catch(() => undefined);
      if (!dead.met()) break;
      await cleanRuns(structure);
      const { picture, uncertain } = await ending(structure);
      expect({ place, picture }).toEqual({ place, picture: expected });
      expect({ place, told: Math.max(structure.mailer.sent.length, uncertain) }).toEqual({ place, told: 1 });
    }
  });

  it.each([
    ["consolidate", consolidated],
    ["alert", alerted],
  ])("ends in the same sheets and with one e-mail, before whichever call %s runs in between", async (_, other) => {
    const expected = await undisturbed(scene);
    for (let place = 1, met = true; met; place += 1) {
      const structure = await world(scene);
      let count = 0;
      const ports = justBefore(
        structure.ports,
        () => ++count === place,
        () => other(structure),
      );
      await scene.run(structure, ports);
      met = count >= place;
      await cleanRuns(structure);
      const { picture, uncertain } = await ending(structure);
      expect({ place, picture }).toEqual({ place, picture: expected });
      expect([structure.mailer.sent.length, uncertain]).toEqual([1, 0]);
    }
  });
});

/** The ports of a process that dies in its n-th call: nothing of that call nor after it ever happens. */
function killedAt(ports: Ports, place: number): { readonly ports: Ports; readonly met: () => boolean } {
  let count = 0;
  const dying = around(ports, async (_, go) => {
    count += 1;
    if (count >= place) throw new Error("killed");
    return go();
  });
  return { ports: dying, met: () => count >= place };
}

describe("a run that loses its turn", () => {
  it("plans again with what a person typed and another run wrote meanwhile", async () => {
    const structure = await aStructure();
    let tries = 0;
    const ports = justBefore(
      structure.ports,
      ({ name, target }) => name === "commit" && target === structure.control,
      async () => {
        tries += 1;
        typeAt(structure, structure.idOf(RELAIS), HOURS_TAB, "L3", "16,5");
        await consolidated(structure);
      },
    );
    const report = await consolidated(structure, ports);
    expect(tries).toBe(1);
    expect(report).toMatchObject({ hours: { typed: 166_600, accepted: 166_600 } });
  });

  it("gives up after four turns and leaves the rest to the next run", async () => {
    const structure = await aStructure();
    const ports = around(structure.ports, async ({ name, target }, go) => {
      if (name === "commit" && target === structure.control)
        await consolidated(structure).then(() => remark(structure));
      return go();
    });
    const outcome = await consolidate(ports, { controlWorkbook: structure.control, dryRun: false });
    expect(outcome).toMatchObject({ ok: false, reason: "lost-turn" });
    await cleanRuns(structure);
    expect(structure.mailer.sent).toHaveLength(1);
  });
});

let cells = 0;

/** A person types a new figure, so that the next run has something to write. */
const remark = async (structure: Structure): Promise<void> => {
  cells += 1;
  typeAt(structure, structure.idOf(RELAIS), HOURS_TAB, "L3", `16,${cells % 10}`);
  await consolidated(structure);
};
