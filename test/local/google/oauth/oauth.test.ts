import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type LocalGoogle, startLocalGoogle } from "../../../../local/google/start-local-google.ts";

let google: LocalGoogle;
beforeEach(async () => {
  google = await startLocalGoogle();
});
afterEach(() => google.close());

const JWT_BEARER = "urn:ietf:params:oauth:grant-type:jwt-bearer";
const jwt = (claims: object): string =>
  `eyJhbGciOiJSUzI1NiJ9.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.c`;

async function token(form: Record<string, string>) {
  const answer = await fetch(`${google.url}token`, { method: "POST", body: new URLSearchParams(form) });
  return { status: answer.status, body: (await answer.json()) as Record<string, string> };
}

const whoIs = async (bearer = ""): Promise<unknown> =>
  (
    await fetch(`${google.url}drive/v3/about?fields=user(emailAddress)`, {
      headers: { authorization: `Bearer ${bearer}` },
    })
  ).json();

const setClock = (setting: object) =>
  fetch(`${google.url}_local/clock`, { method: "POST", body: JSON.stringify(setting) });

describe("a token", () => {
  it.each([
    [
      "a service account",
      { grant_type: JWT_BEARER, assertion: jwt({ iss: "robot@example.org" }) },
      "robot@example.org",
    ],
    [
      "the person it stands in for",
      { grant_type: JWT_BEARER, assertion: jwt({ iss: "robot@example.org", sub: "anna@example.org" }) },
      "anna@example.org",
    ],
    [
      "whom a refresh token names",
      { grant_type: "refresh_token", refresh_token: "anna@example.org" },
      "anna@example.org",
    ],
    [
      "somebody, for any other refresh token",
      { grant_type: "refresh_token", refresh_token: "1//x" },
      "user@example.org",
    ],
  ])("is for %s", async (_, form, emailAddress) => {
    const { body } = await token(form);
    expect(body).toMatchObject({ expires_in: 3599, token_type: "Bearer" });
    expect(await whoIs(body.access_token)).toEqual({ user: { emailAddress } });
  });

  it("comes of a consent, which is always given, and is refreshed for the same person", async () => {
    const asked = new URL(`${google.url}o/oauth2/v2/auth`);
    asked.search = String(
      new URLSearchParams({ redirect_uri: "http://localhost:1/back", state: "s", login_hint: "anna@example.org" }),
    );
    const back = new URL((await fetch(asked, { redirect: "manual" })).headers.get("location") ?? "");
    expect([back.origin, back.searchParams.get("state")]).toEqual(["http://localhost:1", "s"]);
    const first = await token({ grant_type: "authorization_code", code: back.searchParams.get("code") ?? "" });
    const second = await token({ grant_type: "refresh_token", refresh_token: first.body.refresh_token ?? "" });
    expect(await whoIs(second.body.access_token)).toEqual({ user: { emailAddress: "anna@example.org" } });
    expect(first.body.id_token).toMatch(/^eyJ/);
  });

  it("ends after an hour of the local clock, and not before", async () => {
    const { body } = await token({ grant_type: "refresh_token", refresh_token: "anna@example.org" });
    await setClock({ advanceSeconds: 3_590 });
    expect(await whoIs(body.access_token)).toHaveProperty("user");
    await setClock({ advanceSeconds: 10 });
    expect(await whoIs(body.access_token)).toMatchObject({ error: { code: 401, message: "Invalid Credentials" } });
  });

  it("ends when it is revoked", async () => {
    const { body } = await token({ grant_type: "refresh_token", refresh_token: "anna@example.org" });
    await fetch(`${google.url}revoke?token=${body.access_token}`, { method: "POST" });
    expect(await whoIs(body.access_token)).toMatchObject({ error: { code: 401 } });
    expect((await fetch(`${google.url}tokeninfo?access_token=${body.access_token}`)).status).toBe(400);
  });

  it("tells what it is good for, and whose it is", async () => {
    const scope = "https://www.googleapis.com/auth/drive";
    const assertion = jwt({ iss: "robot@example.org", scope });
    const { access_token } = (await token({ grant_type: JWT_BEARER, assertion })).body;
    const told = async (path: string) =>
      (await fetch(`${google.url}${path}`, { headers: { authorization: `Bearer ${access_token}` } })).json();
    expect(await told("tokeninfo")).toMatchObject({ scope, email: "robot@example.org" });
    expect(await told("oauth2/v2/userinfo")).toMatchObject({ email: "robot@example.org", verified_email: true });
    expect(await told("oauth2/v3/userinfo")).toMatchObject({ email: "robot@example.org", email_verified: true });
  });

  it.each([
    [{ grant_type: "password" }, "unsupported_grant_type"],
    [{}, "unsupported_grant_type"],
    [{ grant_type: JWT_BEARER, assertion: "x" }, "invalid_grant"],
    [{ grant_type: JWT_BEARER, assertion: jwt({}) }, "invalid_grant"],
  ])("is refused for %j", async (form, error) => {
    expect(await token(form as Record<string, string>)).toMatchObject({ status: 400, body: { error } });
  });

  it("is an identity token when a service account asks for an audience", async () => {
    const assertion = jwt({ iss: "robot@example.org", target_audience: "https://example.org" });
    const { body } = await token({ grant_type: JWT_BEARER, assertion });
    const [, payload = ""] = (body.id_token ?? "").split(".");
    expect(Object.keys(body)).toEqual(["id_token"]);
    expect(JSON.parse(Buffer.from(payload, "base64url").toString())).toMatchObject({
      aud: "https://example.org",
      email: "robot@example.org",
    });
  });
});
