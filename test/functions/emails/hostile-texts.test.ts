import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type EmailParams, emailParams, renderEmail } from "../../../functions/emails/email-kinds.ts";
import { arques } from "./fixtures/arques.ts";
import { EVERY_EMAIL } from "./fixtures/every-email.ts";

/** Where a person's text can stand, in any kind of e-mail. */
const WRITTEN_BY_PEOPLE = [
  "action",
  "author",
  "buyer",
  "changedWithoutHours",
  "code",
  "declarant",
  "email",
  "name",
  "phone",
  "structure",
  "summary",
  "title",
];

/** An e-mail with one text everywhere a person's text can stand; its link is checked by its schema. */
const filledWith = (params: EmailParams, text: string): EmailParams =>
  emailParams.parse(
    JSON.parse(JSON.stringify(params), (key, value) =>
      typeof value === "string" && WRITTEN_BY_PEOPLE.includes(key) && !/^https?:/.test(value) ? text : value,
    ),
  );

/** The names of all tags and attributes, in order: what a text must never add to. */
const skeleton = (html: string): readonly string[] =>
  (html.match(/<[^>]*>/g) ?? []).map((tag) => tag.replace(/="[^"]*"/g, "="));

const lineCount = (text: string): number => text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/).length;

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

const NOMINAL = EVERY_EMAIL.filter(([name]) => name.endsWith("nominal"));

describe.each(NOMINAL)("%s", async (_, params) => {
  const benign = await renderEmail(filledWith(params, "x"));

  async function expectHarmless(text: string): Promise<void> {
    const { subject, html, text: textVersion } = await renderEmail(filledWith(params, text));
    expect(skeleton(html)).toEqual(skeleton(benign.html));
    expect(lineCount(textVersion)).toBe(lineCount(benign.text));
    expect(subject).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
  }

  it.each(HOSTILE)("shows %j as text, in one line", async (text) => {
    await expectHarmless(`x${text}`);
  });

  it("lets no text at all add an element, an attribute, a line or a header", async () => {
    const pieces = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...HOSTILE));
    const texts = fc.array(pieces, { maxLength: 4 }).map((some) => `x${some.join("")}`);
    await fc.assert(fc.asyncProperty(texts, expectHarmless), { numRuns: 40 });
  });
});

it.each(["javascript:alert(1)", "data:text/html,x", 'https://example.org/"onclick="x y'])(
  "refuses the link %s",
  (action) => {
    expect(emailParams.safeParse({ ...arques(), links: { action } }).success).toBe(false);
  },
);

it("keeps a quote of the link inside its attribute", async () => {
  const { html } = await renderEmail(arques({ links: { action: 'https://example.org/"onclick="x' } }));
  expect(html).toContain('href="https://example.org/&quot;onclick=&quot;x"');
});

it("keeps the rest of the message out of what a mailbox shows beside the subject, however long a title is", async () => {
  for (const title of ["x", "🏗".repeat(300)]) {
    const [, params] = NOMINAL.find(([name]) => name.startsWith("grouped")) ?? [];
    const { html } = await renderEmail(filledWith(params ?? arques(), title));
    expect(html).toMatch(/data-skip-in-text="true"[^>]*>[^<]+<div>/);
  }
});

it("shows a hostile title whole", async () => {
  const market = { ...arques().market, title: 'Lot <2> & "Cie" l\'an' };
  expect((await renderEmail(arques({ market }))).html).toContain("Lot &lt;2&gt; &amp; &quot;Cie&quot; l&#x27;an</h1>");
});
