import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type LocalGoogle, startLocalGoogle } from "../../../../local/google/start-local-google.ts";
import { ask } from "./ask.ts";

let google: LocalGoogle;
beforeEach(async () => {
  google = await startLocalGoogle();
});
afterEach(() => google.close());

const part = (id: string, content: string): string =>
  `--b1\r\nContent-Type: application/http\r\nContent-ID: <${id}>\r\n\r\n${content}\r\n`;

const batch = (parts: string, type = "multipart/mixed; boundary=b1") =>
  ask(`${google.url}batch/drive/v3`, { method: "POST", body: `${parts}--b1--`, headers: { "content-type": type } });

const POST_FILE = `POST /drive/v3/files?fields=name HTTP/1.1\r\nContent-Type: application/json\r\n\r\n${JSON.stringify({ name: "Été", mimeType: "application/vnd.google-apps.folder" })}`;

describe("a batch", () => {
  it("answers each call in its order, under the id of its question", async () => {
    const answer = await batch(
      part("a+1", POST_FILE) + part("a+2", "GET https://www.googleapis.com/drive/v3/files/nobody HTTP/1.1\r\n"),
    );
    const text = answer.bytes.toString("utf8");
    expect(answer.headers["content-type"]).toMatch(/^multipart\/mixed; boundary=/);
    expect(text.match(/Content-ID: \S+|HTTP\/1\.1 \d+/g)).toEqual([
      "Content-ID: <response-a+1>",
      "HTTP/1.1 200",
      "Content-ID: <response-a+2>",
      "HTTP/1.1 404",
    ]);
    expect(text).toContain('{"name":"Été"}');
  });

  it("lets each call come with a token of its own", async () => {
    const mine = "GET /drive/v3/about?fields=user(emailAddress)\r\nauthorization: Bearer anna@example.org\r\n";
    expect((await batch(part("1", mine))).bytes.toString()).toContain("anna@example.org");
  });

  it("counts as many calls as it holds", async () => {
    await batch(part("1", "GET /drive/v3/files") + part("2", "GET /drive/v3/files"));
    expect(google.calls().drive).toBe(2);
  });

  it.each([
    ["of more than 100 calls", () => batch(part("1", "GET /drive/v3/files").repeat(101))],
    ["of what is no request", () => batch(part("1", "hello"))],
    ["without a boundary", () => batch(part("1", "GET /drive/v3/files"), "multipart/mixed")],
  ])("%s is refused", async (_, asked) => {
    expect((await asked()).status).toBe(400);
  });
});
