import { beforeEach, describe, expect, it } from "vitest";
import { snsNotifications } from "../../../functions/adapters/sns/sns-notifications.ts";
import { mailEvents } from "../../../functions/use-cases/mail-events.ts";
import type { Ports } from "../../../functions/use-cases/ports.ts";
import type { MailFault } from "../../../local/memory/memory-mailer.ts";
import type { AddressEntry } from "../../../schemas/journal.ts";
import { type SesEventOptions, sesEvent } from "../../builders/ses-events.ts";
import { anAmazon, anSnsMessage, signedByStranger, TOPIC } from "../../builders/sns-messages.ts";
import {
  addTab,
  alerted,
  aStructure,
  consolidated,
  emailsOf,
  journalOf,
  removeTab,
  type Structure,
  valueIn,
} from "./a-structure.ts";
import { around, counted, justBefore } from "./around.ts";

const KEY = "ARQ-2024/1/late";
const tagOf = (identifier: string) => `hash-of-${identifier.replaceAll("/", "-")}`;
const NOTHING = { settled: 0, addresses: 0, unknown: 0, ignored: 0 };
let structure: Structure;

beforeEach(async () => {
  structure = await aStructure();
  await consolidated(structure);
});

const portsOver = (ports: Ports, controls: readonly string[]) => ({
  ...ports,
  notifications: snsNotifications({ topic: TOPIC, clock: ports.clock, get: anAmazon().get }),
  tagOf,
  controls,
});

/** SNS tells an event now, under the tags that the alert was sent with unless told otherwise. */
function tell(options: SesEventOptions = {}, over = structure.ports, controls = [structure.control]) {
  const Timestamp = structure.clock.now().toISOString();
  const tags = { key: tagOf(KEY), control: tagOf(structure.control) };
  const Message = sesEvent({ tags, ...options });
  return mailEvents(portsOver(over, controls), anSnsMessage({ Timestamp, Message }));
}

/** The same in the older form, which repeats no tags. */
const tellOld = (options: SesEventOptions, controls?: string[]) => {
  const Timestamp = structure.clock.now().toISOString();
  const message = anSnsMessage({ Timestamp, Message: sesEvent(options) });
  return mailEvents(portsOver(structure.ports, controls ?? [structure.control]), message);
};

async function alertedWith(...faults: MailFault[]) {
  structure.mailer.failNext(...faults);
  await alerted(structure);
}

const alertEntry = async () => (await emailsOf(structure)).find(({ key }) => key === KEY);
const addressesIn = async () =>
  (await journalOf(structure)).filter((entry): entry is AddressEntry => entry.kind === "address");

describe("a delivery", () => {
  it("settles an e-mail whose reply was lost, and nothing is sent again", async () => {
    await alertedWith("lost-after");
    const sent = structure.mailer.sent.length;
    expect(valueIn(await tell())).toEqual({ ...NOTHING, settled: 1 });
    expect(await alertEntry()).toMatchObject({ status: "sent", messageId: "0102018f-1", run: null, leaseUntil: null });
    structure.clock.advance(15 * 60_000);
    await consolidated(structure);
    expect([(await alertEntry())?.status, structure.mailer.sent.length]).toEqual(["sent", sent]);
  });

  it("told twice writes once", async () => {
    await alertedWith("lost-after");
    await tell();
    const { ports, tally } = counted(structure.ports);
    expect(valueIn(await tell({}, ports))).toEqual(NOTHING);
    expect(tally).toMatchObject({ read: 1, commit: 0 });
  });

  it("of an e-mail known as sent writes nothing", async () => {
    await alertedWith();
    const { ports, tally } = counted(structure.ports);
    expect(valueIn(await tell({}, ports))).toEqual(NOTHING);
    expect(tally.commit).toBe(0);
  });

  it.each<[string, MailFault | undefined]>([
    ["is sent", undefined],
    ["is not known to be sent", "lost-after"],
  ])("told while its run still waits for a reply stands, whether the e-mail %s", async (_, fault) => {
    if (fault) structure.mailer.failNext(fault);
    const told: unknown[] = [];
    const early = around(structure.ports, async (call, go) => {
      const outcome = await go();
      if (call.name === "send" && call.target === KEY) told.push(valueIn(await tell()));
      return outcome;
    });
    await alerted(structure, early);
    expect(told).toEqual([{ ...NOTHING, settled: 1 }]);
    expect(await alertEntry()).toMatchObject({ status: "sent", leaseUntil: null });
  });
});

describe("a bounce or complaint", () => {
  it.each<[string, SesEventOptions, Partial<AddressEntry>]>([
    ["a bounce for good", { type: "Bounce" }, { event: "bounce", permanent: true }],
    ["a bounce of this once", { type: "Bounce", bounceType: "Transient" }, { event: "bounce", permanent: false }],
    ["a complaint", { type: "Complaint" }, { event: "complaint", permanent: true }],
  ])("adds a line to the journal, once: %s", async (_, options, line) => {
    await alertedWith();
    expect(valueIn(await tell(options))).toEqual({ ...NOTHING, addresses: 1 });
    expect(valueIn(await tell(options))).toEqual(NOTHING);
    const at = "2025-11-15T07:02:00.000Z";
    expect(await addressesIn()).toEqual([
      { kind: "address", at, address: "camille.lenoir@example.org", about: KEY, ...line },
    ]);
  });

  it("and a delivery change the journal alike in any order", async () => {
    const stories = [["Delivery", "Bounce"] as const, ["Bounce", "Delivery"] as const];
    const journals: unknown[] = [];
    for (const story of stories) {
      structure = await aStructure();
      await consolidated(structure);
      await alertedWith("lost-after");
      for (const type of story) valueIn(await tell({ type }));
      journals.push([await addressesIn(), (await alertEntry())?.status]);
    }
    expect(journals[1]).toEqual(journals[0]);
  });
});

describe("an event of the older form", () => {
  it("finds its e-mail by the provider's id, in whichever workbook holds it", async () => {
    await alertedWith();
    const messageId = (await alertEntry())?.messageId ?? "";
    const elsewhere = ["pilotage-disparu", structure.control];
    expect(valueIn(await tellOld({ type: "Bounce", messageId }, elsewhere))).toEqual({ ...NOTHING, addresses: 1 });
  });

  it("about an e-mail that nobody knows is counted and forgotten", async () => {
    await alertedWith();
    expect(valueIn(await tellOld({ type: "Bounce", messageId: "m-9" }))).toEqual({ ...NOTHING, unknown: 1 });
    expect(await addressesIn()).toEqual([]);
  });
});

describe("an event", () => {
  it("of a workbook that this deployment does not act on is counted, and nothing is read", async () => {
    const { ports, tally } = counted(structure.ports);
    const tags = { key: tagOf(KEY), control: tagOf("another") };
    expect(valueIn(await tell({ tags }, ports))).toEqual({ ...NOTHING, unknown: 1 });
    expect(tally.read).toBe(0);
  });

  it("that Jalon does not act upon reads nothing", async () => {
    const { ports, tally } = counted(structure.ports);
    expect(valueIn(await tell({ type: "Send" }, ports))).toEqual({ ...NOTHING, ignored: 1 });
    expect(tally.read).toBe(0);
  });

  it("that a stranger signed changes nothing", async () => {
    await alertedWith("lost-after");
    const tags = { key: tagOf(KEY), control: tagOf(structure.control) };
    const Timestamp = structure.clock.now().toISOString();
    const forged = signedByStranger({ Timestamp, Message: sesEvent({ tags }) });
    const outcome = await mailEvents(portsOver(structure.ports, [structure.control]), forged);
    expect(outcome).toMatchObject({ ok: false, reason: "forged" });
    expect((await alertEntry())?.status).toBe("uncertain");
  });

  it("takes another turn when somebody else wrote first", async () => {
    await alertedWith("lost-after");
    const late = justBefore(
      structure.ports,
      ({ name }) => name === "commit",
      () => tell(),
    );
    expect(valueIn(await tell({ type: "Bounce" }, late))).toEqual({ ...NOTHING, addresses: 1 });
    expect([(await alertEntry())?.status, (await addressesIn()).length]).toEqual(["sent", 1]);
  });

  it("is asked for again when its turn never comes, or Google is away", async () => {
    await alertedWith("lost-after");
    for (const reason of ["lost-turn", "unavailable"] as const) {
      const busy = around(structure.ports, async (call, go) =>
        call.name === "commit" ? { ok: false, reason, message: "planned", retryable: true, ambiguous: false } : go(),
      );
      expect(await tell({}, busy)).toMatchObject({ ok: false, reason: "unavailable", retryable: true });
    }
    expect((await alertEntry())?.status).toBe("uncertain");
  });

  it("is asked for again while a person's tab stands in the journal's place", async () => {
    await alertedWith("lost-after");
    removeTab(structure, structure.control, "Journal");
    addTab(structure, structure.control, "Journal", "mes notes");
    expect(await tell()).toMatchObject({ ok: false, reason: "unavailable", retryable: true });
  });
});
