import { beforeEach, describe, expect, it } from "vitest";
import type { Failure, FailureReason, Outcome } from "../../../functions/ports/outcome.ts";
import { sheetIdOf } from "../../../functions/sheets/sheet-id.ts";
import type { MailFault } from "../../../local/memory/memory-mailer.ts";
import { eventsTable, facilitatorsTable, marketsTable } from "../../../schemas/control-workbook.ts";
import { hours } from "../../../schemas/hours.ts";
import type { DecisionKind } from "../../../schemas/vocabulary.ts";
import { aDecision, aFacilitator, aMarket, anEvent } from "../../builders/control-records.ts";
import {
  alerted,
  aStructure,
  consolidated,
  decide,
  emailsOf,
  isDigest,
  journalOf,
  recordsOf,
  removeTab,
  type Structure,
  tamper,
  writeLine,
} from "./a-structure.ts";
import { around, justBefore } from "./around.ts";

const KEY = "ARQ-2024/1/late";
let structure: Structure;

beforeEach(async () => {
  structure = await aStructure();
  await consolidated(structure);
});

const later = (minutes: number) => structure.clock.advance(minutes * 60_000);
const statuses = async () => (await emailsOf(structure)).map(({ status }) => status);
const shown = async () =>
  (await recordsOf(structure, structure.control, "Journal"))
    .filter(({ Genre = "", Clé = "" }) => Genre === "Message" && !isDigest({ key: Clé }))
    .map(({ État }) => État);
const RESEND = { kind: "resend", participant: null, message: KEY, reason: "vu au téléphone" } as const;
const say = (line: number, kind: DecisionKind) => decide(structure, line, aDecision({ ...RESEND, kind }));

const refusal = (reason: FailureReason): Failure => ({
  ok: false,
  reason,
  message: "planned",
  retryable: false,
  ambiguous: false,
});

/** What somebody says, and the promise that waits for it. */
function signal(): [say: () => void, said: Promise<void>] {
  let say = () => {};
  const said = new Promise<void>((resolve) => {
    say = resolve;
  });
  return [() => say(), said];
}

async function alertedWith(...faults: MailFault[]) {
  structure.mailer.failNext(...faults);
  return alerted(structure);
}

async function rounds(count: number) {
  for (let round = 0; round < count; round += 1) {
    later(15);
    await alerted(structure);
    await consolidated(structure);
  }
}

describe("an e-mail of the outbox", () => {
  it.each(["lost-before", "lost-after"] as const)("is parked and shown when its reply is lost: %s", async (fault) => {
    expect(await alertedWith(fault)).toMatchObject({ outbox: { uncertain: 1 } });
    const sent = structure.mailer.sent.length;
    await rounds(3);
    expect([await shown(), structure.mailer.sent.length]).toEqual([["incertain"], sent]);
  });

  it("leaves for a market whose start was typed 1925, and for the others", async () => {
    writeLine(structure, marketsTable, 0, aMarket({ start: "1925-01-01", end: "2025-12-31", target: hours(1000) }));
    writeLine(structure, eventsTable, 0, anEvent({ market: "ACV-2024", date: "2025-01-02", target: hours(1300) }));
    expect(await alerted(structure)).toMatchObject({ outbox: { sent: 3, refused: 0 } });
    const texts = (await journalOf(structure)).map((entry) => JSON.stringify(entry).length);
    expect(Math.max(...texts)).toBeLessThan(10_000);
  });

  it("leaves again once for one « Renvoyer »", async () => {
    await alertedWith("lost-before");
    say(0, "resend");
    await rounds(3);
    expect([await shown(), structure.mailer.sent.length]).toEqual([["envoyé"], 1]);
  });

  it("stays parked when the second try is lost too, and a second « Renvoyer » acts once more", async () => {
    await alertedWith("lost-before", "lost-before");
    say(0, "resend");
    await rounds(2);
    expect([await shown(), structure.mailer.sent.length]).toEqual([["incertain"], 0]);
    say(1, "resend");
    await rounds(3);
    expect([await shown(), structure.mailer.sent.length]).toEqual([["envoyé"], 1]);
  });

  it("obeys a new « Renvoyer » though the line of the first one was removed", async () => {
    await alertedWith("lost-before", "lost-before");
    say(0, "resend");
    await rounds(2);
    decide(structure, 0, aDecision({ ...RESEND, date: "2025-11-16" }));
    await rounds(2);
    expect([await shown(), structure.mailer.sent.length]).toEqual([["envoyé"], 1]);
  });

  it("is settled without leaving by « Considérer comme envoyé »", async () => {
    await alertedWith("lost-after");
    say(0, "consider-sent");
    await rounds(3);
    expect([await shown(), structure.mailer.sent.length]).toEqual([["envoyé"], 1]);
  });

  it("waits when the mail service is throttled, and leaves at the next run", async () => {
    expect(await alertedWith("throttled")).toMatchObject({ outbox: { waiting: 2 } });
    expect(await shown()).toEqual(["à envoyer"]);
    await consolidated(structure);
    expect([await shown(), structure.mailer.sent.length]).toEqual([["envoyé"], 1]);
  });

  it("waits while the account may not send, and leaves once that is mended", async () => {
    const paused = around(structure.ports, async (call, go) => (call.name === "send" ? refusal("forbidden") : go()));
    expect(await alerted(structure, paused)).toMatchObject({ outbox: { refused: 0, waiting: 2 } });
    expect(await consolidated(structure, paused)).toMatchObject({ outbox: { refused: 0, waiting: 2 } });
    expect(await shown()).toEqual(["à envoyer"]);
    await consolidated(structure);
    expect([await shown(), structure.mailer.sent.length]).toEqual([["envoyé"], 1]);
  });

  it("is shown as refused, and never tried again by itself", async () => {
    expect(await alertedWith("address-refused")).toMatchObject({ outbox: { refused: 1 } });
    await rounds(2);
    expect([await shown(), structure.mailer.sent.length]).toEqual([["refusé"], 0]);
    say(0, "resend");
    await rounds(2);
    expect([await shown(), structure.mailer.sent.length]).toEqual([["envoyé"], 1]);
  });

  it("stays claimed while its lease runs, and is uncertain afterwards", async () => {
    const killed = around(structure.ports, (call, go) => {
      if (call.name === "send") throw new Error("killed");
      return go();
    });
    await expect(alerted(structure, killed)).rejects.toThrow("killed");
    later(9);
    await consolidated(structure);
    expect(await shown()).toEqual(["en cours"]);
    later(2);
    await consolidated(structure);
    expect([await shown(), structure.mailer.sent.length]).toEqual([["incertain"], 0]);
  });

  it("is not sent a second time by a run that lost its turn while another one sent the next message", async () => {
    writeLine(structure, eventsTable, 0, anEvent({ market: "ACV-2024", date: "2025-01-02", target: hours(1300) }));
    let other = 0;
    const slow = justBefore(
      structure.ports,
      ({ name }) => name === "send",
      async () => {
        other = (await consolidated(structure)).outbox.sent;
      },
    );
    await alerted(structure, slow);
    expect(other).toBe(2);
    expect(structure.mailer.sent.map(({ key }) => key).toSorted()).toEqual(["ACV-2024/1/late", KEY]);
    expect(await shown()).toEqual(["envoyé", "envoyé"]);
  });
});

describe("an e-mail whose reader has changed since it was drafted", () => {
  const camille = (email: string) => aFacilitator({ emails: [email] });

  it("goes to the address that its facilitator has now", async () => {
    await alertedWith("throttled");
    writeLine(structure, facilitatorsTable, 0, camille("camille@nouveau.example.org"));
    await consolidated(structure);
    const [sent] = structure.mailer.sent;
    expect([sent?.to, sent?.replyTo]).toEqual([["camille@nouveau.example.org"], "camille@nouveau.example.org"]);
    expect((await emailsOf(structure)).map(({ to }) => to)).toEqual([["camille@nouveau.example.org"]]);
  });

  it("is refused where nobody is left, and leaves by « Renvoyer » once the line is corrected", async () => {
    await alertedWith("throttled");
    writeLine(
      structure,
      facilitatorsTable,
      0,
      aFacilitator({ name: "Dominique Roy", emails: ["dominique@example.org"] }),
    );
    expect(await consolidated(structure)).toMatchObject({ outbox: { refused: 2, sent: 0 } });
    writeLine(structure, facilitatorsTable, 0, camille("camille@nouveau.example.org"));
    say(0, "resend");
    await rounds(2);
    expect([await shown(), structure.mailer.sent.map(({ to }) => to)]).toEqual([
      ["envoyé"],
      [["camille@nouveau.example.org"]],
    ]);
  });

  it("is claimed all the same when somebody else wrote first", async () => {
    await alertedWith("throttled");
    let commits = 0;
    const busy = around(structure.ports, async (call, go) => {
      if (call.name !== "commit" || call.target !== structure.control) return go();
      commits += 1;
      return commits === 2 ? refusal("lost-turn") : go();
    });
    await alerted(structure, busy);
    expect([commits > 2, await shown(), structure.mailer.sent.length]).toEqual([true, ["envoyé"], 1]);
  });
});

describe("a run so slow that its lease ran out", () => {
  /** The run sends, as slowly as it is told to; meanwhile its e-mail becomes uncertain. */
  async function slowRun(send: (go: () => Promise<unknown>) => Promise<unknown>) {
    const [end, ended] = signal();
    const [begin, began] = signal();
    const slow = around(structure.ports, async <T>(call: { name: string }, go: () => Promise<Outcome<T>>) => {
      if (call.name !== "send") return go();
      begin();
      await ended;
      return (await send(go)) as Outcome<T>;
    });
    const done = alerted(structure, slow);
    await began;
    later(11);
    await consolidated(structure);
    expect(await shown()).toEqual(["incertain"]);
    return async () => {
      end();
      await done;
    };
  }

  it("says at last that its e-mail has left", async () => {
    const finish = await slowRun((go) => go());
    await finish();
    expect([await shown(), structure.mailer.sent.length]).toEqual([["envoyé"], 1]);
  });

  it("does not free the e-mail that another run has claimed meanwhile", async () => {
    const finish = await slowRun(async () => refusal("throttled"));
    say(0, "resend");
    const other = justBefore(
      structure.ports,
      ({ name }) => name === "send",
      async () => {
        await finish();
        await consolidated(structure);
      },
    );
    await consolidated(structure, other);
    expect([await shown(), structure.mailer.sent.length]).toEqual([["envoyé"], 1]);
  });

  it("keeps another run's failure from sending again what has left", async () => {
    const finish = await slowRun((go) => go());
    say(0, "resend");
    const other = around(structure.ports, async (call, go) => {
      if (call.name !== "send") return go();
      await finish();
      return refusal("throttled");
    });
    await consolidated(structure, other);
    await rounds(2);
    expect([await shown(), structure.mailer.sent.length]).toEqual([["envoyé"], 1]);
  });
});

describe("a structure whose memory was removed", () => {
  it.each([
    ["the state", ["_état"]],
    ["the journal", ["Journal"]],
    ["the dashboard", ["Suivi", "Anomalies"]],
    ["the state and the dashboard", ["_état", "Suivi", "Anomalies"]],
  ])("sends nothing again: %s", async (_, tabs) => {
    await alerted(structure);
    for (const tab of tabs) removeTab(structure, structure.control, tab);
    await rounds(3);
    expect([await shown(), structure.mailer.sent.length]).toEqual([["envoyé"], 1]);
  });

  it("tells anew what had not left yet when its journal goes, for its text is lost", async () => {
    await alertedWith("throttled");
    removeTab(structure, structure.control, "Journal");
    await rounds(2);
    expect([await shown(), structure.mailer.sent.length]).toEqual([["sans objet", "envoyé"], 1]);
  });

  it("sends nothing again where the Journal was given a column more, then lost the one of its data", async () => {
    await alerted(structure);
    const sheetId = sheetIdOf("Journal");
    const kept = async () => [(await journalOf(structure)).length, structure.mailer.sent.length];
    const before = await kept();
    const column = { sheetId, dimension: "COLUMNS" as const };
    tamper(structure, structure.control, { insertDimension: { range: { ...column, startIndex: 2, endIndex: 3 } } });
    await rounds(2);
    expect(await kept()).toEqual(before);
    tamper(structure, structure.control, { deleteDimension: { range: { ...column, startIndex: 6, endIndex: 7 } } });
    await rounds(2);
    expect(structure.mailer.sent).toHaveLength(1);
    expect((await emailsOf(structure)).map(({ key, status }) => [key, status])).toEqual([[KEY, "sent"]]);
  });

  const BOTH = ["_état", "Journal"];
  it.each([
    ["alert comes first", BOTH, ["alert"]],
    ["consolidate comes first", BOTH, ["consolidate", "consolidate", "alert"]],
    ["the dashboard is gone too", [...BOTH, "Suivi"], ["consolidate", "alert"]],
  ] as const)("waits for a person's go when both are gone: %s", async (_, tabs, order) => {
    await alerted(structure);
    for (const tab of tabs) removeTab(structure, structure.control, tab);
    for (const name of order) {
      later(5);
      await (name === "alert" ? alerted(structure) : consolidated(structure));
    }
    expect([await shown(), await statuses()]).toEqual([["à approuver"], ["to-approve"]]);
    await rounds(2);
    expect(structure.mailer.sent).toHaveLength(1);
    say(0, "resend");
    await rounds(2);
    expect([await shown(), structure.mailer.sent.length]).toEqual([["envoyé"], 2]);
  });

  it("lets later messages leave by themselves once a person has said so of one, and not before", async () => {
    await alerted(structure);
    for (const tab of BOTH) removeTab(structure, structure.control, tab);
    await consolidated(structure);
    await alerted(structure);
    later(60 * 24);
    await alerted(structure);
    expect(await statuses()).toEqual(["to-approve"]);
    say(0, "resend");
    await rounds(1);
    writeLine(structure, eventsTable, 0, anEvent({ market: "ACV-2024", date: "2025-01-02", target: hours(1300) }));
    structure.clock.set(new Date("2025-12-15T07:00:00Z"));
    await consolidated(structure);
    await alerted(structure);
    const told = await emailsOf(structure);
    expect(told.filter(({ market }) => market === "ACV-2024").map(({ status }) => status)).toEqual(["sent"]);
  });
});
