import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Identity } from "../../functions/ports/identity.ts";
import type { TokenClaims } from "../../local/identity/token-claims.ts";

/** The port under test, and who issues the tokens that it believes. `foreign` is issued as well as any, by another. */
export type IdentitySetup = {
  readonly identity: Identity;
  readonly now: Date;
  readonly issue: (claims: TokenClaims) => string;
  readonly foreign: (claims: TokenClaims) => string;
  readonly end: () => Promise<void>;
};

const AUDIENCE = "pilotage.apps.example.org";
const EMAIL = "camille.lenoir@example.org";

/** What every adapter of `Identity` promises. */
export function identityContract(name: string, start: () => Promise<IdentitySetup>): void {
  describe(`Identity, ${name}`, () => {
    let setup: IdentitySetup;

    beforeEach(async () => {
      setup = await start();
    });
    afterEach(() => setup.end());

    const claims = (changes: Partial<TokenClaims> = {}): TokenClaims => ({
      email: EMAIL,
      audience: AUDIENCE,
      issuedAt: setup.now,
      ...changes,
    });
    const ago = (seconds: number) => new Date(setup.now.getTime() - seconds * 1_000);
    const verify = (token: string, audiences = [AUDIENCE]) => setup.identity.verify(token, audiences);
    const known = { ok: true, value: { email: EMAIL } };
    const unknown = { ok: false, reason: "unauthenticated", retryable: false, ambiguous: false };

    it("tells whose token it is, as often as it is shown", async () => {
      const token = setup.issue(claims());
      expect([await verify(token), await verify(token)]).toEqual([known, known]);
    });

    it("believes a token of any of the audiences, of either name of the issuer, until it runs out", async () => {
      expect(await verify(setup.issue(claims()), ["another.apps.example.org", AUDIENCE])).toEqual(known);
      expect(await verify(setup.issue(claims({ issuer: "accounts.google.com" })))).toEqual(known);
      expect(await verify(setup.issue(claims({ issuedAt: ago(3_500) })))).toEqual(known);
    });

    it.each<[string, () => Partial<TokenClaims>]>([
      ["for another audience", () => ({ audience: "another.apps.example.org" })],
      ["of another issuer", () => ({ issuer: "https://accounts.example.org" })],
      ["of an address that is not verified", () => ({ emailVerified: false })],
      ["without an address", () => ({ email: "" })],
      ["that ran out", () => ({ issuedAt: ago(4_000) })],
      ["of a time to come", () => ({ issuedAt: ago(-1_000) })],
    ])("does not believe a token %s", async (_, change) => {
      expect(await verify(setup.issue(claims(change())))).toMatchObject(unknown);
    });

    it("does not believe a token where no audience is registered", async () => {
      expect(await verify(setup.issue(claims()), [])).toMatchObject(unknown);
    });

    it("does not believe a token of somebody else's making, or a changed one, and says nothing of it", async () => {
      const token = setup.issue(claims());
      const [head, body, tail] = token.split(".");
      const none = Buffer.from('{"alg":"none","kid":"local-1"}').toString("base64url");
      const forgeries = [setup.foreign(claims()), `${head}.${body}x.${tail}`, `${head}.${body}.`, `${none}.${body}.`];
      for (const forgery of [...forgeries, "", "abc", "a.b.c", "...", "{}"]) {
        const outcome = await verify(forgery);
        expect(outcome).toMatchObject(unknown);
        expect(JSON.stringify(outcome)).not.toContain(body);
      }
    });
  });
}
