import fc from "fast-check";
import { expect, it } from "vitest";
import type { AlertEmail } from "../../../functions/emails/alert/alert-email.ts";
import { renderEmail } from "../../../functions/emails/email-kinds.ts";
import { arques } from "./fixtures/arques.ts";

/** The alert with one text everywhere a person's text can stand. */
function filledWith(text: string): AlertEmail {
  const sample = arques();
  return {
    ...sample,
    structure: text,
    facilitator: { name: text, email: text, phone: text },
    market: { ...sample.market, code: text, title: text, buyer: text },
    changedWithoutHours: text,
    companies: sample.companies.map((company) => ({
      ...company,
      name: text,
      contact: { name: text, phone: text, email: text },
      lastExchange: { date: "2025-10-21", summary: text },
    })),
    links: { action: text },
  };
}

/** The names of all tags and attributes, in order: what a text must never add to. */
const skeleton = (html: string): readonly string[] =>
  (html.match(/<[^>]*>/g) ?? []).map((tag) => tag.replace(/="[^"]*"/g, "="));

const lineCount = (text: string): number => text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/).length;

const BENIGN = await renderEmail(filledWith("x"));

const HOSTILE = [
  '<script>alert("x")</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  "</style></title><b>",
  "<!-- ",
  "Marché\r\nBcc: tous@example.org",
  "Marché\u2028X-En-tete: oui\u0000\u0085",
  "\u202etxt.exe\u202c",
  "\ud800 $& $1 $`",
  "&lt;b&gt; &amp;",
];

async function expectHarmless(text: string): Promise<void> {
  const { subject, html, text: textVersion } = await renderEmail(filledWith(text));
  expect(skeleton(html)).toEqual(skeleton(BENIGN.html));
  expect(lineCount(textVersion)).toBe(lineCount(BENIGN.text));
  expect(subject).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
}

it.each(HOSTILE)("shows %j as text, in one line", async (text) => {
  await expectHarmless(`x${text}`);
});

it("lets no text at all add an element, an attribute, a line or a header", async () => {
  const pieces = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...HOSTILE));
  const texts = fc.array(pieces, { maxLength: 4 }).map((some) => `x${some.join("")}`);
  await fc.assert(fc.asyncProperty(texts, expectHarmless), { numRuns: 150 });
});

it("shows a hostile title whole", async () => {
  const market = { ...arques().market, title: 'Lot <2> & "Cie" l\'an' };
  expect((await renderEmail(arques({ market }))).html).toContain("Lot &lt;2&gt; &amp; &quot;Cie&quot; l&#x27;an</h1>");
});
