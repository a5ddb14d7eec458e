import { expect, it } from "vitest";
import { googleIdentity } from "../../functions/adapters/identity/google-identity.ts";
import { systemClock } from "../../functions/adapters/system-clock.ts";
import { startLocalIdentity } from "../../local/identity/start-local-identity.ts";
import { fixedClock } from "../../local/memory/fixed-clock.ts";
import { memoryIdentity } from "../../local/memory/memory-identity.ts";
import { closedPort, json, stubServer } from "../functions/adapters/stub-server.ts";
import { identityContract } from "./identity.contract.ts";

identityContract("in memory", async () => {
  const clock = fixedClock(new Date("2025-11-15T07:00:00Z"));
  const identity = memoryIdentity(clock);
  const foreign = () => "memory.7.token";
  return { identity, now: clock.now(), issue: identity.issue, foreign, end: async () => undefined };
});

// Google's library knows no other time than the machine's.
identityContract("Google's library over HTTP", async () => {
  const [google, other] = [await startLocalIdentity(), await startLocalIdentity()];
  const end = async () => {
    await Promise.all([google.close(), other.close()]);
  };
  const identity = googleIdentity({ certsUrl: google.certsUrl });
  return { identity, now: systemClock.now(), issue: google.issue, foreign: other.issue, end };
});

const AUDIENCE = "pilotage.apps.example.org";

it("tells an outage of Google's certificates from a bad token", async () => {
  const identity = googleIdentity({ certsUrl: await closedPort() });
  expect(await identity.verify("a.b.c", [AUDIENCE])).toMatchObject({ reason: "unavailable", retryable: true });
});

it("reads the certificates once for many tokens", async () => {
  const google = await startLocalIdentity();
  const certificates: unknown = await (await fetch(google.certsUrl)).json();
  await using server = await stubServer((request, response) => {
    response.setHeader("cache-control", "public, max-age=20000");
    json(200, certificates)(request, response);
  });
  const identity = googleIdentity({ certsUrl: server.url });
  const claims = { email: "camille.lenoir@example.org", audience: AUDIENCE, issuedAt: systemClock.now() };
  for (let call = 0; call < 3; call += 1) {
    expect(await identity.verify(google.issue(claims), [AUDIENCE])).toMatchObject({ ok: true });
  }
  expect(server.requests).toHaveLength(1);
  await google.close();
});
