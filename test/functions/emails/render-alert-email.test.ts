import { describe, expect, it } from "vitest";
import { type AlertEmail, alertEmail } from "../../../functions/emails/alert/alert-email.ts";
import { renderEmail } from "../../../functions/emails/email-kinds.ts";
import { hours } from "../../../schemas/hours.ts";
import { arques } from "./fixtures/arques.ts";

/** French spaces as plain ones, so that a sentence can be read in a test. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");

const rendered = async (different: Partial<AlertEmail> = {}) => {
  const { subject, text, html } = await renderEmail(arques(different));
  return { subject: plain(subject), text: plain(text), html: plain(html) };
};

describe("the subject of an alert", () => {
  it.each<[string, Partial<AlertEmail>, string]>([
    [
      "names the state, the market and the hours that would lack",
      {},
      "[En retard] Arques-la-Bataille, 68 logements : il manquerait environ 570 h sur 6 700 h",
    ],
    [
      "says what remains while no landing can be told",
      { landing: null },
      "[En retard] Arques-la-Bataille, 68 logements : il reste 900 h à faire sur 6 700 h",
    ],
    [
      "says what lacks once the market is over",
      { state: "overdue" },
      "[Échu, non atteint] Arques-la-Bataille, 68 logements : il manque 900 h sur 6 700 h",
    ],
    [
      "asks for the decision that would change the state instead of raising the alarm",
      { pending: { hours: hours(420), changesState: true, stateIfAccepted: null } },
      "[À décider] Arques-la-Bataille, 68 logements : 420 h attendent votre décision",
    ],
    [
      "keeps one pending hour in the singular",
      { pending: { hours: hours(1), changesState: true, stateIfAccepted: null } },
      "[À décider] Arques-la-Bataille, 68 logements : 1 h attend votre décision",
    ],
  ])("%s", async (_, different, subject) => {
    expect((await rendered(different)).subject).toBe(subject);
  });

  it("has French spaces that no mail client breaks", async () => {
    expect((await renderEmail(arques())).subject).toBe(
      "[En retard] Arques-la-Bataille, 68 logements\u202f: il manquerait environ 570\u00a0h sur 6\u202f700\u00a0h",
    );
  });

  it("shortens an endless title without cutting a character in two", async () => {
    const market = { ...arques().market, title: "🏗".repeat(300) };
    expect(Array.from((await rendered({ market })).subject).length).toBeLessThan(150);
    expect((await rendered({ market })).subject).toContain("🏗… : il manquerait");
  });
});

describe("the situation", () => {
  const STANDING = "5 800 h faites sur 6 700 ; à cette date 6 356 h étaient prévues.";
  it.each<[string, Partial<AlertEmail>, string]>([
    ["says what was done and what was planned", {}, STANDING],
    [
      "says the pace it would take beside the pace of late",
      {},
      "Il reste 900 h en deux mois : il faudrait 450 h par mois, contre 205 h ces derniers mois.",
    ],
    [
      "needs no pace for one month",
      { monthsLeft: 1, requiredPace: hours(900) },
      "Il reste 900 h en un mois, contre 205 h par mois ces derniers mois.",
    ],
    [
      "says « aucune » where nothing was done lately",
      { observedPace: 0 },
      "il faudrait 450 h par mois, contre aucune ces derniers mois.",
    ],
    ["leaves the observed pace out where there is none", { observedPace: null }, "il faudrait 450 h par mois.\n"],
    [
      "keeps one hour in the singular",
      { done: hours(1), plannedToDate: hours(1) },
      "1 h faite sur 6 700 ; à cette date 1 h était prévue.",
    ],
    [
      "says when an overdue market ended",
      { state: "overdue" },
      "5 800 h faites sur 6 700 ; le marché a pris fin le 31 décembre 2025.\nIl manque 900 h.",
    ],
  ])("%s", async (_, different, sentence) => {
    expect((await rendered(different)).text).toContain(sentence);
  });

  it("comes after the decision that would change the state", async () => {
    const { text, html } = await rendered({
      pending: { hours: hours(420), changesState: true, stateIfAccepted: null },
    });
    const decision = "420 h attendent votre décision. Si vous les acceptez, ce marché n'est plus en retard.";
    expect(text.indexOf(decision)).toBeGreaterThan(-1);
    expect(text.indexOf(decision)).toBeLessThan(text.indexOf(STANDING));
    expect(html.indexOf("420 h attendent votre décision. Si vous")).toBeLessThan(html.indexOf(STANDING));
  });
});

describe("a decision that would change the state", () => {
  it.each<[string, Partial<AlertEmail["pending"]>, AlertEmail["state"], string]>([
    ["to watch", { stateIfAccepted: "watch" }, "critical", "n'est plus critique : son état sera « à surveiller »."],
    ["merely late", { stateIfAccepted: "late" }, "critical", "n'est plus critique : son état sera « en retard »."],
    ["reached", { stateIfAccepted: "reached" }, "late", "n'est plus en retard : son état sera « atteint »."],
    ["nothing known, in a message kept before", {}, "late", "n'est plus en retard.\n"],
  ])("says that the market would be %s", async (_, becomes, state, sentence) => {
    const pending = { hours: hours(420), changesState: true, stateIfAccepted: null, ...becomes };
    expect((await rendered({ state, pending })).text).toContain(`Si vous les acceptez, ce marché ${sentence}`);
  });
});

describe("the small print", () => {
  it("tells the landing, its interval, its chance in words and where they come from", async () => {
    expect((await rendered()).text).toContain(
      "Sans changement, le marché finirait vers 6 130 h, 8 fois sur 10 entre 5 800 h et 6 500 h. " +
        "L'objectif est manqué dans plus de 9 cas comparables sur 10. " +
        "Ces estimations viennent de marchés simulés, pas encore d'un historique réel.",
    );
  });

  it("tells no landing before 15 % of the plan", async () => {
    const { text, html } = await rendered({ landing: null });
    expect(text + html).not.toMatch(/finirait|cas comparable|simulé|manquerait/);
  });

  it.each<[string, Partial<AlertEmail>, string]>([
    [
      "says what changed without new hours",
      { changedWithoutHours: "Objectif passé de 6 000 h à 6 700 h." },
      "Ce qui a changé. Objectif passé de 6 000 h à 6 700 h.",
    ],
    [
      "says what the missing months would change",
      { missingMonths: ["2025-11", "2025-12"] },
      "Mois encore attendus. Novembre 2025 et décembre 2025. S'ils suivent le plan, ils apporteront environ 340 h : il resterait alors environ 560 h à faire.",
    ],
    [
      "speaks of one missing month in the singular",
      { missingMonths: ["2025-11"] },
      "Mois encore attendu. Novembre 2025. S'il suit le plan, il apportera environ 220 h",
    ],
    [
      "says that hours which wait would change nothing",
      { pending: { hours: hours(36), changesState: false, stateIfAccepted: null } },
      "36 h attendent une décision. Les accepter ne changerait pas l'état du marché.",
    ],
    ["says why the message came", {}, "Pourquoi je reçois ce message. Camille Lenoir suit ce marché."],
    [
      "says when it was computed, in Paris",
      {},
      "15 novembre 2025 à 8 h, heures recevables connues jusqu'à octobre 2025",
    ],
    ["says that a state is provisional", { provisional: true }, "[En retard (état provisoire)]"],
  ])("%s", async (_, different, sentence) => {
    expect((await rendered(different)).text).toContain(sentence);
  });
});

describe("an alert about a market that is over", () => {
  const over = (missingMonths: AlertEmail["missingMonths"]) =>
    rendered({ state: "overdue", provisional: true, missingMonths });

  it.each<[string, AlertEmail["missingMonths"], string]>([
    ["months", ["2025-11", "2025-12"], "Mois jamais déclarés. Novembre 2025 et décembre 2025. Ce silence compte"],
    ["month", ["2025-12"], "Mois jamais déclaré. Décembre 2025. Ce silence compte pour zéro ;"],
  ])("awaits nothing any more of the %s that nobody declared", async (_, missing, sentence) => {
    const { text } = await over(missing);
    expect(text).toContain(sentence);
    expect(text).not.toMatch(/attendu|suivent le plan|suit le plan/);
  });

  it("has nothing provisional", async () => {
    const { html, subject, text } = await over(["2025-12"]);
    expect(subject + html + text).not.toMatch(/provisoire|pas encore déclarée/);
    expect(text).toContain("[Échu, non atteint]");
  });
});

describe("who can act", () => {
  it("puts first the company that lacks most hours, and leaves out those on plan", async () => {
    const [first, second, third] = arques().companies;
    if (!first || !second || !third) throw new Error("The fixture has three companies.");
    const onPlan = { ...first, done: hours(4020) };
    const { text } = await rendered({ companies: [onPlan, third, second] });
    expect(text.indexOf("* Toitures de la Varenne")).toBeLessThan(text.indexOf("* Peintures Aubert"));
    expect(text).not.toContain("Bâti Falaises");
  });

  it("counts the companies beyond the third", async () => {
    expect((await rendered({ otherCompanies: 2 })).text).toContain("Et 2 autres entreprises dans Suivi.");
    expect((await rendered({ otherCompanies: 1 })).text).toContain("Et 1 autre entreprise dans Suivi.");
  });

  it("says nothing of companies where all are on plan", async () => {
    expect((await rendered({ companies: [] })).text).not.toContain("QUI PEUT AGIR");
  });
});

describe("the HTML of an alert", () => {
  it("stays far below the size at which Gmail clips a message", async () => {
    const months = [...arques().months, ...arques().months].slice(0, 36);
    expect((await renderEmail(arques({ months }))).html.length).toBeLessThan(60_000);
  });

  it("holds one link and no image", async () => {
    const { html } = await rendered();
    expect(html.match(/<a /g)).toHaveLength(1);
    expect(html).toContain('href="https://docs.google.com/spreadsheets/d/exemple/edit#gid=12"');
    expect(html).not.toMatch(/<img|<script|url\(/);
  });

  it("is French, follows dark mode, and names its rows and its bars to a screen reader", async () => {
    const { html } = await rendered();
    expect(html).toMatch(/<html[^>]* lang="fr"/);
    expect(html).toContain("@media (prefers-color-scheme:dark)");
    expect(html.match(/<th scope="row"/g)).toHaveLength(3);
    expect(html).toContain('role="img" aria-label="janvier 2024 : 0 h sur 28 h prévues ;');
  });

  it("says every sentence of the text version", async () => {
    const { html, text } = await rendered({ provisional: true, changedWithoutHours: "Fin reportée au 31 mars 2026." });
    const shown = html
      .replace(/<[^>]*>/g, " ")
      .replace(/&#x27;/g, "'")
      .replace(/&amp;/g, "&")
      .replace(/\s+/g, " ");
    const sentences = text.match(/[A-ZÀÉ][^.\n:░█*]{25,}\./g) ?? [];
    expect(sentences.length).toBeGreaterThan(8);
    for (const sentence of sentences) expect(shown).toContain(sentence);
  });
});

it("never says an amount of money", async () => {
  expect(JSON.stringify(await rendered({ state: "overdue" }))).not.toMatch(/€|euro|pénalité/i);
});

it("comes back from the journal as it went in", async () => {
  expect(alertEmail.parse(JSON.parse(JSON.stringify(arques())))).toEqual(arques());
});

it("refuses a link that is not a web address", async () => {
  expect(alertEmail.safeParse({ ...arques(), links: { action: "javascript:alert(1)" } }).success).toBe(false);
});

it("reads in full as text", async () => {
  expect((await rendered()).text).toMatchInlineSnapshot(`
    "[En retard] Arques-la-Bataille, 68 logements
    Habitat des Falaises · marché ARQ-68 · du 1er janvier 2024 au 31 décembre 2025

    5 800 h faites sur 6 700 ; à cette date 6 356 h étaient prévues.
    Il reste 900 h en deux mois : il faudrait 450 h par mois, contre 205 h ces derniers mois.

    █████████████████░░░ Fait : 5 800 h
    ███████████████████░ Prévu fin octobre : 6 356 h
    ████████████████████ Objectif : 6 700 h

    MOIS PAR MOIS (heures faites / prévues)
    2024 : janv. 0 / 28 · févr. 64 / 87 · mars 128 / 139 · avr. 190 / 186 · mai 236 / 229 · juin 260 / 267 · juil. 322 / 301 · août 148 / 165 · sept. 402 / 390 · oct. 431 / 412 · nov. 398 / 390 · déc. 286 / 301
    2025 : janv. 402 / 387 · févr. 431 / 408 · mars 440 / 405 · avr. 432 / 398 · mai 318 / 385 · juin 263 / 369 · juil. 232 / 347 · août 74 / 161 · sept. 196 / 320 · oct. 148 / 281 · nov. à venir / 215 · déc. à venir / 128
    À faire : 450 h par mois

    QUI PEUT AGIR
    * Toitures de la Varenne : 469 h de moins que prévu à cette date.
      1 120 h sur 1 675, soit 66 % de sa part (25 % du marché)
      02 35 00 00 21 · Sonia Petit, sonia.petit@example.org
      Dernier échange le 21 octobre 2025 : appel.
    * Peintures Aubert & Fils : 133 h de moins que prévu à cette date. Rien de déclaré depuis septembre 2025. 36 h attendent votre décision.
      820 h sur 1 005, soit 81 % de sa part (15 % du marché)
      Personne à appeler : à noter dans Entreprises
      Aucun échange noté.

    Ouvrir l'onglet Suivi : https://docs.google.com/spreadsheets/d/exemple/edit#gid=12

    Où cela mène. Sans changement, le marché finirait vers 6 130 h, 8 fois sur 10 entre 5 800 h et 6 500 h. L'objectif est manqué dans plus de 9 cas comparables sur 10. Ces estimations viennent de marchés simulés, pas encore d'un historique réel.
    Heures en attente. 36 h attendent une décision. Les accepter ne changerait pas l'état du marché.
    Pourquoi je reçois ce message. Camille Lenoir suit ce marché. Le rythme qu'il faudrait tenir jusqu'à la fin dépasse nettement le rythme prévu. Cet état n'est signalé qu'une fois : un autre message ne part que si la situation s'aggrave.
    Date du calcul. 15 novembre 2025 à 8 h, heures recevables connues jusqu'à octobre 2025 inclus.

    -- 
    Clause sociale Dieppe-Maritime
    Camille Lenoir · 02 35 00 00 10 · camille.lenoir@example.org
    "
  `);
});
