import { describe, expect, it } from "vitest";
import { yearPage } from "../../../local/demo/year-page.ts";
import type { YearEmail } from "../../../local/demo/year-report.ts";
import { yearTable } from "../../../local/demo/year-table.ts";

const EMAILS: readonly YearEmail[] = [
  {
    at: "2024-12-16",
    to: ["camille.hautot@example.org"],
    kind: "digest",
    subject: "Récapitulatif de novembre 2024 : tout va bien",
    file: "01-recapitulatif.html",
  },
  {
    at: "2025-01-15",
    to: ["inconnu@example.org"],
    kind: "reminder",
    subject: "Vos heures <b>",
    file: "02-vos-heures.html",
  },
];

describe("yearTable", () => {
  it("says who was told what on which day", () => {
    expect(yearTable({ months: 12, emails: EMAILS }, Number.POSITIVE_INFINITY)).toMatchInlineSnapshot(`
      "
        12 mois, 2 messages à 2 personnes

        16/12/2024  Camille Hautot       Récapitulatif de novembre 2024 : tout va bien
        15/01/2025  inconnu@example.org  Vos heures <b>
      "
    `);
  });

  it("folds a subject under itself where the terminal ends", () => {
    const lines = yearTable({ months: 12, emails: EMAILS.slice(0, 1) }, 50).split("\n");
    expect(lines.slice(3)).toEqual([
      "  16/12/2024  Camille Hautot  Récapitulatif de",
      "                              novembre 2024 : tout",
      "                              va bien",
      "",
    ]);
  });
});

describe("yearPage", () => {
  it("leads to each message and its text, month by month, and opens on the first", () => {
    const page = yearPage(EMAILS);
    expect(page).toContain("<h2>décembre 2024</h2>");
    expect(page).toContain('<a href="02-vos-heures.html" target="message">');
    expect(page).toContain('<a href="02-vos-heures.txt" target="message">en texte</a>');
    expect(page).toContain('src="01-recapitulatif.html"');
  });

  it("shows a hostile subject as text", () => {
    expect(yearPage(EMAILS)).toContain("Vos heures &lt;b&gt;");
    expect(yearPage(EMAILS)).not.toContain("<b>");
  });
});
