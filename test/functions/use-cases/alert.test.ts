import { beforeEach, describe, expect, it } from "vitest";
import { eventsTable, facilitatorsTable } from "../../../schemas/control-workbook.ts";
import { hours } from "../../../schemas/hours.ts";
import { aFacilitator, anEvent } from "../../builders/control-records.ts";
import { BATI, HOURS_TAB } from "./a-story.ts";
import {
  alerted,
  aStructure,
  consolidated,
  emailsOf,
  journalOf,
  recordsOf,
  type Structure,
  typeAt,
  writeLine,
} from "./a-structure.ts";
import { counted } from "./around.ts";
import { pictureOf } from "./picture.ts";

let structure: Structure;

beforeEach(async () => {
  structure = await aStructure();
  await consolidated(structure);
});

/** The e-mails about Arques, oldest first. */
const keys = async () => (await emailsOf(structure)).map(({ key }) => key).filter((key) => key.startsWith("ARQ"));

/** The target that Arques owes from a day on: a way to make it better or worse at once. */
const owes = (line: number, date: string, target: number, end: string | null = null) =>
  writeLine(structure, eventsTable, line, anEvent({ date, target: hours(target), end }));

/** A day's work, morning after morning. */
async function onEach(...days: readonly string[]): Promise<void> {
  for (const day of days) {
    structure.clock.set(new Date(`${day}T07:00:00Z`));
    await consolidated(structure);
    await alerted(structure);
  }
}

describe("alert", () => {
  it("tells the facilitator once what became late, and keeps what it saw", async () => {
    const report = await alerted(structure);
    expect(report).toMatchObject({ month: "2025-10", states: { "en retard": 1, conforme: 1 }, decided: 2 });
    expect(structure.mailer.sent).toMatchObject([
      {
        key: "ARQ-2024/1/late",
        to: ["camille.lenoir@example.org"],
        replyTo: "camille.lenoir@example.org",
        from: { address: "jalon@example.org" },
        thread: "ARQ-2024",
        subject: expect.stringMatching(/^\[En retard\] Arques-la-Bataille/),
      },
    ]);
    expect((await journalOf(structure)).map(({ kind }) => kind)).toEqual([
      "evaluation",
      "evaluation",
      "email",
      "email",
    ]);
    expect(await emailsOf(structure)).toMatchObject([{ status: "sent", messageId: "memory-1" }]);
  });

  it("sends once when it is run ten times, whatever else runs in between", async () => {
    for (let run = 0; run < 10; run += 1) {
      await alerted(structure);
      structure.clock.advance(5 * 60_000);
      await consolidated(structure);
    }
    expect(structure.mailer.sent).toHaveLength(1);
    expect(await journalOf(structure)).toHaveLength(4);
    expect(structure.digests.sent).toHaveLength(1);
  });

  it("says what it would send, and sends nothing, when it is only asked", async () => {
    const before = await pictureOf(structure.store);
    const { ports, tally } = counted(structure.ports);
    expect(await alerted(structure, ports, true)).toMatchObject({ decided: 2, outbox: { sent: 0 } });
    expect(tally).toMatchObject({ read: 1, commit: 0, send: 0 });
    expect(await pictureOf(structure.store)).toEqual(before);
  });

  it("reads no workbook but the control workbook", async () => {
    const { ports, tally } = counted(structure.ports);
    await alerted(structure, ports);
    expect(tally.targets).toEqual([structure.control]);
  });

  it("sends again when an amendment makes a late market critical, then once more when it is overdue", async () => {
    await alerted(structure);
    owes(0, "2025-11-20", 2600, "2026-06-30");
    await onEach("2025-12-15", "2026-01-15", "2026-01-16", "2026-02-15", "2026-07-15", "2026-09-15", "2026-10-15");
    expect(await keys()).toEqual(["ARQ-2024/1/late", "ARQ-2024/2/critical", "ARQ-2024/2/overdue"]);
    const told = structure.mailer.sent.filter(({ thread }) => thread === "ARQ-2024").map(({ subject }) => subject);
    expect(told.map((subject) => subject.slice(0, subject.indexOf("]") + 1))).toEqual([
      "[En retard]",
      "[Critique]",
      "[Échu, non atteint]",
    ]);
  });

  it("begins a new episode once the market was seen back to normal", async () => {
    await alerted(structure);
    owes(0, "2025-11-20", 700);
    await onEach("2025-12-15");
    expect(await keys()).toEqual(["ARQ-2024/1/late", "ARQ-2024/1/normal"]);
    owes(1, "2025-12-20", 2600, "2026-06-30");
    await onEach("2026-01-15", "2026-02-15");
    expect(await keys()).toEqual(["ARQ-2024/1/late", "ARQ-2024/1/normal", "ARQ-2024/2/critical"]);
  });

  it("tells nobody of a market that was late between two evaluations only, and counts the episode", async () => {
    owes(0, "2025-01-02", 700);
    await alerted(structure);
    owes(0, "2025-01-02", 1000);
    await onEach("2025-11-20");
    owes(0, "2025-01-02", 700);
    await onEach("2025-12-15");
    owes(1, "2025-12-20", 2600, "2026-06-30");
    await onEach("2026-01-15", "2026-02-15");
    expect(await keys()).toEqual(["ARQ-2024/2/critical"]);
  });

  it("tells anew what was called off before it left and became late again", async () => {
    structure.mailer.failNext("throttled");
    await alerted(structure);
    owes(0, "2025-01-02", 700);
    await onEach("2025-11-16");
    owes(0, "2025-01-02", 1000);
    await onEach("2025-11-17", "2025-11-18");
    expect((await emailsOf(structure)).map(({ key, status }) => [key, status])).toEqual([
      ["ARQ-2024/1/late", "dropped"],
      ["ARQ-2024/2/late", "sent"],
    ]);
  });

  it.each(["alert", "consolidate"] as const)("drops at %s what waits to leave and is no longer true", async (name) => {
    structure.mailer.failNext("throttled");
    await alerted(structure);
    expect(await emailsOf(structure)).toMatchObject([{ status: "to-send" }]);
    typeAt(structure, structure.idOf(BATI), HOURS_TAB, "U3", "320");
    owes(0, "2025-01-02", 700);
    await (name === "alert" ? alerted : consolidated)(structure);
    await consolidated(structure);
    expect([structure.mailer.sent, (await emailsOf(structure)).map(({ status }) => status)]).toEqual([[], ["dropped"]]);
  });

  it("tells nobody when nobody is there to be told, and says so", async () => {
    typeAt(structure, structure.control, facilitatorsTable.title, "A2", "");
    typeAt(structure, structure.control, facilitatorsTable.title, "B2", "");
    expect(await alerted(structure)).toMatchObject({ decided: 0, outbox: { sent: 0, waiting: 0 } });
    const told = await recordsOf(structure, structure.control, "Anomalies");
    expect(told.map(({ Onglet }) => Onglet)).toContain("Facilitateurs");
    writeLine(structure, facilitatorsTable, 0, aFacilitator());
    await alerted(structure);
    expect(structure.mailer.sent).toHaveLength(1);
  });
});
