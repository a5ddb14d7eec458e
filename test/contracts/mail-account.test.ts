import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { callCounter } from "../../functions/adapters/call-counter.ts";
import { sesAccount } from "../../functions/adapters/ses/ses-account.ts";
import type { MailAccount } from "../../functions/ports/mail-account.ts";
import { startMailbox } from "../../local/mailbox/start-mailbox.ts";
import { memoryMailAccount } from "../../local/memory/memory-mail-account.ts";

type Setup = { readonly account: MailAccount; readonly end: () => Promise<void> };

const VERIFIED = ["alertes@example.org", "clauses.example.com"];

const IDENTITIES = Object.fromEntries(VERIFIED.map((each) => [each, "Success"] as const));

/** What every adapter of `MailAccount` promises of an account with these identities and this quota. */
describe.each<[string, () => Promise<Setup>]>([
  [
    "in memory",
    async () => {
      const account = memoryMailAccount(VERIFIED);
      account.set({ perDay: 200, perSecond: 1, sentToday: 0 });
      return { account, end: async () => undefined };
    },
  ],
  [
    "SES over HTTP",
    async () => {
      const mailbox = await startMailbox({ quota: { perDay: 200, perSecond: 1 }, identities: IDENTITIES });
      return { account: sesAccount({ endpoint: mailbox.url, counter: callCounter() }), end: mailbox.close };
    },
  ],
])("MailAccount, %s", (_, start) => {
  let setup: Setup;

  beforeEach(async () => {
    setup = await start();
  });
  afterEach(() => setup.end());

  it.each([
    ["alertes@example.org", true],
    ["jalon@clauses.example.com", true],
    ["jalon@mail.clauses.example.com", true],
    ["jalon@example.org", false],
    ["jalon@example.com", false],
  ])("tells whether an address may send: %s", async (address, expected) => {
    expect(await setup.account.verified(address)).toEqual({ ok: true, value: expected });
  });

  it("tells the quota of the day", async () => {
    expect(await setup.account.quota()).toEqual({ ok: true, value: { perDay: 200, perSecond: 1, sentToday: 0 } });
  });
});

it("answers that nobody is there", async () => {
  const account = sesAccount({ endpoint: "http://127.0.0.1:9/", counter: callCounter() });
  expect(await account.quota()).toMatchObject({ ok: false, reason: "unavailable" });
});
