import { describe, expect, it } from "vitest";
import { emailParams, renderEmail, subjectOf, textOf } from "../../../functions/emails/email-kinds.ts";
import { EVERY_EMAIL } from "./fixtures/every-email.ts";

/** Gmail clips what is longer than 102 kB, and with it the signature. */
const LARGEST = 100_000;

describe.each(EVERY_EMAIL)("%s", (_, params) => {
  it("has the subject that was planned, on one line", async () => {
    const { subject } = await renderEmail(params);
    expect(subject).toBe(subjectOf(params));
    expect(subject).toMatch(/^\P{C}+$/u);
  });

  it("has the text that was shown before it was approved", async () => {
    expect((await renderEmail(params)).text).toBe(textOf(params));
  });

  it("is small enough for Gmail to show whole", async () => {
    expect(Buffer.byteLength((await renderEmail(params)).html)).toBeLessThan(LARGEST);
  });

  it("is French, has one link, no image, and no money", async () => {
    const { html, text } = await renderEmail(params);
    expect(html).toMatch(/<html[^>]* lang="fr"/);
    expect(html.match(/<a /g)).toHaveLength(1);
    expect(html).not.toMatch(/<img|<script|url\(/);
    expect(html + text).not.toMatch(/€|euro|pénalité|amende/i);
  });

  it("says as HTML all that it says as text", async () => {
    const { html, text } = await renderEmail(params);
    const shown = wordsOf(html.replace(/<style>.*?<\/style>/s, "").replace(/<[^>]*>/g, " "));
    const said = wordsOf(text.replace(/https?:\S+/g, "")).filter((word) => !isLaidOutOtherwise(word));
    expect(said.filter((word) => !shown.includes(word))).toEqual([]);
  });

  it("comes back from the journal as it went in", () => {
    expect(emailParams.parse(JSON.parse(JSON.stringify(params)))).toEqual(params);
  });
});

const wordsOf = (text: string): string[] =>
  text
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&")
    .toLowerCase()
    .match(/[\p{L}\d@.-]*[\p{L}\d]/gu) ?? [];

/** Months are columns in HTML, and named for who hears them. */
const isLaidOutOtherwise = (word: string): boolean =>
  /^(\d+|heures|faites|prévues|à|venir|déclaré|par|mois)$/.test(word) ||
  /^(janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc)$/.test(word);
