import { beforeEach, describe, expect, it } from "vitest";
import type { Outcome } from "../../../../functions/ports/outcome.ts";
import { alerted, aStructure, consolidated, journalOf, removeTab, type Structure } from "../a-structure.ts";
import { around, counted } from "../around.ts";
import { type Asking, asking, CAMILLE } from "./asking.ts";

const KEY = "ARQ-2024/1/late";
let structure: Structure;
let talk: Asking;

beforeEach(async () => {
  structure = await aStructure();
  talk = asking(structure);
  await consolidated(structure);
});

/** An alert that could not leave yet. */
async function waitingAlert() {
  structure.mailer.failNext("throttled");
  await alerted(structure);
}

const LIST = { action: "list" } as const;
const PREVIEW = { action: "preview", key: KEY } as const;

describe("a facilitator", () => {
  beforeEach(waitingAlert);

  it("sees the messages that wait", async () => {
    const emails = (await journalOf(structure)).filter((each) => each.kind === "email");
    const messages = emails.map(({ key, subject, status, to }) => ({ key, subject, status, to }));
    expect(messages[0]).toMatchObject({ key: KEY, status: "to-send" });
    expect(await talk.ask(LIST, talk.token())).toEqual({ ok: true, value: { messages } });
  });

  it("no longer sees there what has left", async () => {
    const token = talk.token();
    await consolidated(structure);
    expect(await talk.ask(LIST, token)).toEqual({ ok: true, value: { messages: [] } });
  });

  it("sees a message exactly as it will leave, and still once it has left", async () => {
    const token = talk.token();
    const before = await talk.ask(PREVIEW, token);
    await consolidated(structure);
    const left = structure.mailer.sent.find(({ key }) => key === KEY);
    const { subject, html, text, to } = left ?? { html: "nothing left" };
    expect(before).toEqual({ ok: true, value: { subject, html, text, to, status: "to-send", note: null } });
    expect(await talk.ask(PREVIEW, token)).toMatchObject({ ok: true, value: { html, status: "sent" } });
  });

  it("is known by their address in any capitals", async () => {
    expect(await talk.ask(LIST, talk.token(CAMILLE.toUpperCase()))).toMatchObject({ ok: true });
  });

  it("writes nothing by looking", async () => {
    const token = talk.token();
    const { ports, tally } = counted(structure.ports);
    await talk.ask(LIST, token, ports);
    await talk.ask(PREVIEW, token, ports);
    expect(tally).toMatchObject({ read: 2, commit: 0, send: 0 });
  });
});

describe("a message that cannot be shown", () => {
  beforeEach(waitingAlert);

  const reasonOf = (outcome: Outcome<unknown>) => (outcome.ok ? "ok" : outcome.reason);

  it("tells a key that no message bears", async () => {
    const token = talk.token();
    expect(reasonOf(await talk.ask({ ...PREVIEW, key: "ARQ-2024/1/latte" }, token))).toBe("unknown-message");
  });

  it("tells a message whose text was lost with the journal", async () => {
    const token = talk.token();
    removeTab(structure, structure.control, "Journal");
    expect(reasonOf(await talk.ask(PREVIEW, token))).toBe("lost-text");
  });

  it("passes on what Google refuses", async () => {
    const token = talk.token();
    const away = around(structure.ports, async () => ({
      ...{ ok: false, reason: "unavailable", message: "planned", retryable: true, ambiguous: false },
    }));
    expect(reasonOf(await talk.ask(LIST, token, away))).toBe("unavailable");
  });
});
