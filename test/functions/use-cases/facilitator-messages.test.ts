import { beforeEach, describe, expect, it } from "vitest";
import type { Outcome } from "../../../functions/ports/outcome.ts";
import { facilitatorMessages } from "../../../functions/use-cases/facilitator-messages.ts";
import { type MemoryIdentity, memoryIdentity } from "../../../local/memory/memory-identity.ts";
import type { FacilitatorRequest } from "../../../schemas/requests.ts";
import { alerted, aStructure, consolidated, emailsOf, journalOf, removeTab, type Structure } from "./a-structure.ts";
import { around, counted } from "./around.ts";

const KEY = "ARQ-2024/1/late";
const AUDIENCE = "pilotage.apps.example.org";
let structure: Structure;
let identity: MemoryIdentity;

beforeEach(async () => {
  structure = await aStructure();
  identity = memoryIdentity(structure.clock);
  await consolidated(structure);
});

/** An alert that could not leave yet. */
async function waitingAlert() {
  structure.mailer.failNext("throttled");
  await alerted(structure);
}

const facilitator = async () => (await emailsOf(structure)).find(({ key }) => key === KEY)?.to[0] ?? "";
const tokenOf = (email: string, audience = AUDIENCE) =>
  identity.issue({ email, audience, issuedAt: structure.clock.now() });

type Asked = { readonly action: "list" } | { readonly action: "preview"; readonly key: string };

function ask(asked: Asked, token: string | null, over = structure.ports, audiences = [AUDIENCE]) {
  const controls = [structure.control];
  const ports = { ...over, identity, controls, audiences: new Map([[structure.control, audiences]]) };
  const request: FacilitatorRequest = { controlWorkbook: structure.control, ...asked };
  return facilitatorMessages(ports, request, token);
}

const LIST = { action: "list" } as const;
const PREVIEW = { action: "preview", key: KEY } as const;

describe("a facilitator", () => {
  beforeEach(waitingAlert);

  it("sees the messages that wait", async () => {
    const emails = (await journalOf(structure)).filter((each) => each.kind === "email");
    const messages = emails.map(({ key, subject, status, to }) => ({ key, subject, status, to }));
    expect(messages[0]).toMatchObject({ key: KEY, status: "to-send" });
    expect(await ask(LIST, tokenOf(await facilitator()))).toEqual({ ok: true, value: { messages } });
  });

  it("no longer sees there what has left", async () => {
    const token = tokenOf(await facilitator());
    await consolidated(structure);
    expect(await ask(LIST, token)).toEqual({ ok: true, value: { messages: [] } });
  });

  it("sees a message exactly as it will leave, and still once it has left", async () => {
    const token = tokenOf(await facilitator());
    const before = await ask(PREVIEW, token);
    await consolidated(structure);
    const left = structure.mailer.sent.find(({ key }) => key === KEY);
    const { subject, html, text, to } = left ?? { html: "nothing left" };
    expect(before).toEqual({ ok: true, value: { subject, html, text, to, status: "to-send" } });
    expect(await ask(PREVIEW, token)).toMatchObject({ ok: true, value: { html, status: "sent" } });
  });

  it("is known by their address in any capitals", async () => {
    expect(await ask(LIST, tokenOf((await facilitator()).toUpperCase()))).toMatchObject({ ok: true });
  });

  it("writes nothing by looking", async () => {
    const token = tokenOf(await facilitator());
    const { ports, tally } = counted(structure.ports);
    await ask(LIST, token, ports);
    await ask(PREVIEW, token, ports);
    expect(tally).toMatchObject({ read: 2, commit: 0, send: 0 });
  });
});

describe("a refusal", () => {
  beforeEach(waitingAlert);

  const reasonOf = (outcome: Outcome<unknown>) => (outcome.ok ? "ok" : outcome.reason);

  it.each<[string, () => string | null, string]>([
    ["no token", () => null, "unauthenticated"],
    ["a token of nobody's", () => "abc", "unauthenticated"],
    ["a token for another audience", () => tokenOf("camille@example.org", "other.apps.example.org"), "unauthenticated"],
  ])("comes before anything is read: %s", async (_, token, reason) => {
    const { ports, tally } = counted(structure.ports);
    expect(reasonOf(await ask(LIST, token(), ports))).toBe(reason);
    expect(tally.read).toBe(0);
  });

  it("meets somebody else, whatever they ask", async () => {
    const token = tokenOf("quelquun@example.org");
    for (const asked of [LIST, PREVIEW, { ...PREVIEW, key: "none" }]) {
      expect(reasonOf(await ask(asked, token))).toBe("not-facilitator");
    }
  });

  it("meets everybody once the tab of the facilitators is gone", async () => {
    const token = tokenOf(await facilitator());
    removeTab(structure, structure.control, "Facilitateurs");
    expect(reasonOf(await ask(LIST, token))).toBe("not-facilitator");
  });

  it("tells a workbook without a registered audience", async () => {
    expect(reasonOf(await ask(LIST, tokenOf(await facilitator()), structure.ports, []))).toBe("switched-off");
  });

  it("tells a workbook that the service does not act on", async () => {
    const ports = { ...structure.ports, identity, controls: [], audiences: new Map() };
    const request = { controlWorkbook: structure.control, ...LIST };
    expect(reasonOf(await facilitatorMessages(ports, request, tokenOf(await facilitator())))).toBe("not-found");
  });

  it("tells a key that no message bears", async () => {
    const token = tokenOf(await facilitator());
    expect(reasonOf(await ask({ ...PREVIEW, key: "ARQ-2024/1/latte" }, token))).toBe("unknown-message");
  });

  it("tells a message whose text was lost with the journal", async () => {
    const token = tokenOf(await facilitator());
    removeTab(structure, structure.control, "Journal");
    expect(reasonOf(await ask(PREVIEW, token))).toBe("lost-text");
  });

  it("passes on what Google refuses", async () => {
    const token = tokenOf(await facilitator());
    const away = around(structure.ports, async () => ({
      ...{ ok: false, reason: "unavailable", message: "planned", retryable: true, ambiguous: false },
    }));
    expect(reasonOf(await ask(LIST, token, away))).toBe("unavailable");
  });
});
