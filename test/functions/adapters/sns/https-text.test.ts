import { expect, it } from "vitest";
import { httpsText } from "../../../../functions/adapters/sns/https-text.ts";
import { type Answer, closedPort, stubServer, text } from "../stub-server.ts";

it("gives the text of an address", async () => {
  await using server = await stubServer(text(200, "-----BEGIN"));
  expect(await httpsText(server.url)).toEqual({ ok: true, value: "-----BEGIN" });
});

const moved: Answer = (_, response) => void response.writeHead(302, { location: "/ailleurs" }).end();

it.each<[string, Answer, object]>([
  ["nothing there", text(404, "no"), { reason: "not-found", retryable: false }],
  ["a refusal", text(403, "no"), { reason: "not-found", retryable: false }],
  ["a fault", text(503, "no"), { reason: "unavailable", retryable: true }],
  ["a redirection, which it does not follow", moved, { reason: "unavailable" }],
])("tells %s", async (_, answer, failure) => {
  await using server = await stubServer(answer);
  expect(await httpsText(server.url)).toMatchObject({ ok: false, ambiguous: false, ...failure });
  expect(server.requests).toHaveLength(1);
});

it("can be tried again when nobody listens", async () => {
  expect(await httpsText(await closedPort())).toMatchObject({ reason: "unavailable", retryable: true });
});
