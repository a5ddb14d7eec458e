import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { emailParams } from "../../../functions/emails/email-kinds.ts";
import { CATALOGUE } from "../../../local/preview/catalogue.ts";
import type { PreviewEmail } from "../../../local/preview/preview-email.ts";
import { previewEmails } from "../../../local/preview/preview-emails.ts";
import { type RunningPreview, servePreview } from "../../../local/preview/serve-preview.ts";
import { writePreview } from "../../../local/preview/write-preview.ts";
import { sampleContracts } from "../../../local/sample/contracts.ts";

let emails: readonly PreviewEmail[];
let running: RunningPreview;
let out: string;

beforeAll(async () => {
  emails = await previewEmails();
  running = await servePreview(emails, 0);
  out = await mkdtemp(join(tmpdir(), "jalon-preview-"));
}, 120_000);

afterAll(async () => {
  await running.close();
  await rm(out, { recursive: true });
});

const textOf = (name: string): string => emails.find((each) => each.name === name)?.text ?? "";
const get = async (path: string) => {
  const response = await fetch(new URL(path, running.url));
  return { status: response.status, headers: response.headers, body: await response.text() };
};

describe("the preview's e-mails", () => {
  it("are of every kind that Jalon writes", () => {
    const kinds = emailParams.options.map((option) => option.unwrap().shape.kind.value);
    expect([...new Set(CATALOGUE.map(({ kind }) => kind))].sort()).toEqual(kinds.sort());
  });

  it("all bear their own name and subject", () => {
    expect(new Set(emails.map(({ name }) => name)).size).toBe(CATALOGUE.length);
    expect(emails.every(({ subject, text, html }) => subject !== "" && text !== "" && html.includes('lang="fr"'))).toBe(
      true,
    );
  });

  it.each([
    ["alerte-prise-en-charge", "Pris en charge par Camille Hautot le 6 novembre 2025"],
    ["alerte-a-decider", "attendent votre décision. Si vous les acceptez"],
    ["recapitulatif-sourdine", "9 janvier 2026"],
    ["recapitulatif-tout-va-bien", "Tout va bien"],
    ["rappel-1-a-cocher", "il reste à cocher"],
    ["retour-a-la-normale", "Avenant n° 3"],
    ["signaux", "Nettoyage de l'hôtel de ville"],
  ])("%s says « %s »", (name, sentence) => {
    expect(textOf(name)).toContain(sentence);
  });

  it("name no participant", () => {
    const codes = new RegExp(
      sampleContracts()
        .map(({ participant }) => participant)
        .join("|"),
    );
    expect(emails.filter(({ text, html }) => codes.test(text) || codes.test(html))).toEqual([]);
  });

  it("are written as pages and as texts", async () => {
    await writePreview(out, emails);
    expect((await readdir(out)).length).toBe(2 * emails.length);
    expect(await readFile(join(out, "rappel-1.txt"), "utf8")).toContain("Bonjour Noa Bracquemont");
  });
});

describe("the preview's page", () => {
  it("lists every e-mail and shows the first at 600 px in light", async () => {
    const { status, headers, body } = await get("/");
    expect(status).toBe(200);
    expect(headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(emails.filter(({ name }) => !body.includes(`/?mail=${name}&amp;`))).toEqual([]);
    expect(body).toContain('src="/mail/alerte-en-retard.html?mode=light" style="width: 602px"');
    expect(body).not.toMatch(/<script/);
  });

  it("shows the one that was chosen, at its width and in its mode, and falls back on what it does not know", async () => {
    const { body } = await get("/?mail=silence&width=320&mode=dark");
    expect(body).toContain('src="/mail/silence.html?mode=dark" style="width: 322px"');
    expect((await get("/?mail=silence&width=9&mode=x")).body).toContain('?mode=light" style="width: 602px"');
  });

  it("shows an e-mail in the dark whatever the machine prefers", async () => {
    const [light, dark] = [await get("/mail/rappel-1.html?mode=light"), await get("/mail/rappel-1.html?mode=dark")];
    expect(dark.body).toContain("@media all{");
    expect(light.body).toContain("@media not all{");
  });

  it.each(["/mail/inconnu.html", "/?mail=inconnu", "/etc/passwd", "/mail/../main.ts"])("knows no %s", async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  it("is read only", async () => {
    expect((await fetch(running.url, { method: "POST" })).status).toBe(405);
  });

  it("shows a hostile subject as text", async () => {
    const hostile = {
      name: "x",
      group: "<i>",
      title: "<b>",
      subject: "<script>alert(1)</script>",
      html: "",
      text: "</pre><img>",
    };
    const page = await servePreview([hostile], 0);
    const body = await (await fetch(page.url)).text();
    await page.close();
    expect(body).not.toMatch(/<script>|<img>|<b>|<i>/);
    expect(body).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  });
});
