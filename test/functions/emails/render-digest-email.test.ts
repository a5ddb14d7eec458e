import { describe, expect, it } from "vitest";
import {
  type DigestEmail,
  type DigestMarket,
  type DigestRecord,
  digestEmail,
} from "../../../functions/emails/digest/digest-email.ts";
import { hours } from "../../../schemas/hours.ts";
import { calmDigest, DIGESTS, digest } from "./fixtures/digest.ts";
import { rendered } from "./plain.ts";

const [ARQUES] = digest().late;
const market = (different: Partial<DigestMarket>): DigestMarket => {
  if (!ARQUES) throw new Error("The fixture has a late market.");
  return { ...ARQUES, ...different };
};

describe("the subject of a digest", () => {
  it.each<[string, DigestEmail, string]>([
    ["counts what asks for attention", digest(), "1 marché en retard, 2 à surveiller"],
    ["says that all is well", calmDigest(), "tout va bien"],
    [
      "tells the critical ones first",
      digest({ late: [market({ state: "critical" }), market({}), market({})] }),
      "1 marché critique, 2 en retard, 2 à surveiller",
    ],
    ["says « marché » once", calmDigest({ overdue: [market({ state: "overdue" }), market({})] }), "2 marchés échus"],
    [
      "tells what else asks for something where no market does",
      calmDigest({ missing: digest().missing, signals: digest().signals }),
      "2 entreprises à relancer, 1 signal",
    ],
  ])("%s", async (_, params, counts) => {
    expect((await rendered(params)).subject).toBe(`Récapitulatif d'octobre 2025 : ${counts}`);
  });

  it("elides before a vowel only", async () => {
    expect((await rendered(calmDigest({ month: "2026-03" }))).subject).toBe(
      "Récapitulatif de mars 2026 : tout va bien",
    );
  });
});

describe("a market of the digest", () => {
  it.each<[string, Partial<DigestMarket>, string]>([
    ["is marked when it is new", {}, "* Arques-la-Bataille, 68 logements (nouveau) : 5 800 h sur 6 700"],
    [
      "says the pace it takes",
      { isNew: false },
      "logements : 5 800 h sur 6 700 · il faudrait 450 h par mois, contre 205 h",
    ],
    ["says « aucune » where nothing was done lately", { observedPace: 0 }, "450 h par mois, contre aucune"],
    ["says no pace where no month is left", { monthsLeft: 0 }, "(nouveau) : 5 800 h sur 6 700\n"],
    ["says that its state is provisional", { provisional: true }, "contre 205 h ces derniers mois · état provisoire"],
    ["says until when it is muted", { mutedUntil: "2026-01-01" }, " · en sourdine jusqu'au 1er janvier 2026"],
    ["marks the critical", { state: "critical", isNew: false }, "logements (critique) : 5 800 h"],
    ["says what an overdue one lacks", { state: "overdue" }, "fini le 31 décembre 2025 · il manque 900 h"],
    [
      "says what is awaited of one that ended",
      { state: "overdue-awaiting" },
      "déclarations attendues, 5 800 h sur 6 700",
    ],
  ])("%s", async (_, different, sentence) => {
    expect((await rendered(digest({ late: [market(different)] }))).text).toContain(sentence);
  });
});

describe("a digest", () => {
  it("keeps its order", async () => {
    const whole = digest({
      overdue: [market({ state: "overdue" })],
      endingSoon: [market({ state: "on-track" })],
      withoutTarget: [{ code: "M-1", title: "Sans cible" }],
      withoutHours: [{ code: "M-2", title: "Sans heure" }],
      drafts: 1,
      uncertain: 2,
    });
    const { text } = await rendered(whole);
    const order = [
      "EN RETARD (1)",
      "À SURVEILLER (2)",
      "ÉCHUS (1)",
      "DÉCLARATIONS ATTENDUES (2)",
      "SIGNAUX (1)",
      "FIN DANS LES TROIS MOIS (1)",
      "OBJECTIF ATTEINT, BRAVO ! (1)",
      "À COMPLÉTER : SANS OBJECTIF (1)",
      "SANS AUCUNE HEURE (1)",
      "14 marchés conformes.",
      "1 message attend votre accord pour partir, et 2 messages sont incertains (parti ou non ?) : voyez l'onglet Journal.",
    ].map((part) => text.indexOf(part));
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((left, right) => left - right));
  });

  it("says in a kind sentence that all is well", async () => {
    expect((await rendered(calmDigest({ onTrack: 1 }))).text).toContain(
      "Tout va bien : aucun marché ne demande votre attention, et aucune déclaration ne manque. Bonne journée !\n1 marché conforme.",
    );
  });

  it("names who declares for a company that has months to tell", async () => {
    const [silence] = digest().missing;
    const declaredBy = [{ name: "Relais Intérim", phone: "02 35 00 00 30" }];
    const { text } = await rendered(digest({ missing: silence ? [{ ...silence, phone: null, declaredBy }] : [] }));
    expect(text.replaceAll(/\s/g, " ")).toContain("Relais Intérim (02 35 00 00 30), qui déclare pour elle");
  });

  it("says how many calm markets rest on missing declarations", async () => {
    const said = async (onTrack: number, onTrackProvisional: number) =>
      (await rendered(digest({ onTrack, onTrackProvisional }))).text;
    expect(await said(14, 3)).toContain("14 marchés conformes (dont 3 provisoires).");
    expect(await said(1, 1)).toContain("1 marché conforme (dont 1 provisoire).");
  });

  it("cuts its lists where they are long, and says how many more there are", async () => {
    const { text } = await rendered(DIGESTS.extreme);
    expect(text).toContain("et 37 autres dans l'onglet Suivi");
    expect(text.match(/^\* /gm)).toHaveLength(20);
    expect(text).toContain("212 marchés conformes, 40 en avance.");
  });

  it("leaves out no line that takes as much room as its mention", async () => {
    const reached = [1, 2, 3, 4].map((index) =>
      market({ state: "reached", title: `Atteint ${index}`, done: hours(9000) }),
    );
    const { text } = await rendered(calmDigest({ reached }));
    expect(text).toContain("* Atteint 4 : 9 000 h sur 6 700");
    expect(text).not.toContain("autres dans");
  });

  it("tells apart who is paused, whose address refuses messages and who has none", async () => {
    const { text } = await rendered(
      calmDigest({
        missing: [
          {
            name: "Bâti Falaises",
            months: ["2025-10"],
            phone: null,
            pausedUntil: "2025-12-01",
            unreachable: false,
            withoutAddress: false,
          },
          {
            name: "Aubert & Fils",
            months: ["2025-10"],
            phone: null,
            pausedUntil: null,
            unreachable: true,
            withoutAddress: false,
          },
          {
            name: "Alma",
            months: ["2025-10"],
            phone: null,
            pausedUntil: null,
            unreachable: true,
            withoutAddress: true,
          },
        ],
      }),
    );
    expect(text).toContain("* Bâti Falaises : octobre · relances en pause jusqu'au 1er décembre 2025");
    expect(text).toContain("* Aubert & Fils (sans adresse qui réponde) : octobre");
    expect(text).toContain("* Alma (adresse à compléter) : octobre");
  });
});

it("reads in full as text", async () => {
  expect((await rendered(digest())).text).toMatchInlineSnapshot(`
    "Récapitulatif d'octobre 2025
    Clause sociale Dieppe-Maritime

    1 marché en retard, 2 à surveiller.

    EN RETARD (1)
    * Arques-la-Bataille, 68 logements (nouveau) : 5 800 h sur 6 700 · il faudrait 450 h par mois, contre 205 h ces derniers mois

    À SURVEILLER (2)
    * Action Cœur de Ville : 5 500 h sur 8 900 · il faudrait 309 h par mois, contre 270 h ces derniers mois · relance, Camille Lenoir le 12 novembre 2025
    * Gymnase Robert-Vain (nouveau) : 410 h sur 700 · il faudrait 73 h par mois, contre aucune ces derniers mois

    DÉCLARATIONS ATTENDUES (2)
    * Toitures de la Varenne : septembre et octobre · 02 35 00 00 21
    * Peintures Aubert & Fils (sans adresse qui réponde) : octobre

    SIGNAUX (1)
    * Entretien des espaces verts : commencé le 1er octobre 2025, personne n'est encore validé et il reste 430 h à faire

    OBJECTIF ATTEINT, BRAVO ! (1)
    * Médiathèque Jean-Renoir : 1 012 h sur 1 000

    14 marchés conformes.

    Ouvrir l'onglet Suivi : https://docs.google.com/spreadsheets/d/exemple/edit#gid=12

    Pourquoi je reçois ce message. Camille Lenoir suit ces marchés. Ce récapitulatif part chaque mois, même quand tout va bien.
    Date du calcul. 15 novembre 2025 à 8 h.

    -- 
    Clause sociale Dieppe-Maritime
    Camille Lenoir · 02 35 00 00 10 · camille.lenoir@example.org
    "
  `);
});

describe("how the alerts did", () => {
  const record = { closed: 34, missed: 10, caught: 9, falseAlarms: 2, notice: 5 };
  const start = "Sur vos 34 marchés suivis par Jalon et terminés";

  it.each<[string, Partial<DigestRecord>, string]>([
    [
      "is told as counts",
      {},
      "10 ont manqué l'objectif (moins de 95 %). Jalon en avait annoncé 9 avant la fin (préavis médian : 5 mois), avec 2 fausses alertes.",
    ],
    [
      "reads for one of each, and half a month",
      { missed: 1, caught: 1, falseAlarms: 1, notice: 4.5 },
      "1 a manqué l'objectif (moins de 95 %). Jalon en avait annoncé 1 avant la fin (préavis médian : 4,5 mois), avec 1 fausse alerte.",
    ],
    [
      "does not hide that nothing was announced",
      { missed: 3, caught: 0, falseAlarms: 0, notice: null },
      "3 ont manqué l'objectif (moins de 95 %). Jalon n'en avait annoncé aucun avant la fin, sans fausse alerte.",
    ],
    [
      "tells false alarms where nothing was missed",
      { missed: 0, caught: 0, falseAlarms: 3, notice: null },
      "aucun n'a manqué l'objectif (moins de 95 %), avec 3 fausses alertes.",
    ],
  ])("%s", async (_, changes, sentence) => {
    const { text } = await rendered(calmDigest({ trackRecord: { ...record, ...changes } }));
    expect(text).toContain(`${start}, ${sentence}`);
  });

  it("is not told of too few markets, nor in a digest that was decided before it was known", async () => {
    const { trackRecord: _, ...older } = calmDigest();
    expect(digestEmail.parse(older).trackRecord).toBeNull();
    expect((await rendered(calmDigest())).text).not.toContain("terminés");
  });
});

describe("a declaration that was only just asked for", () => {
  const oneMonth = {
    name: "Craie-Vive",
    months: ["2025-10"],
    phone: "02 35 00 00 09",
    pausedUntil: null,
    unreachable: false,
    withoutAddress: false,
  } as const;

  it("is left to the reminders, and nobody is asked to phone", async () => {
    const { subject, text } = await rendered(calmDigest({ missing: [oneMonth] }));
    expect(subject).toContain("tout va bien");
    expect(text).toContain("* Craie-Vive : octobre · Jalon s'en charge");
    expect(text).not.toContain("aucune déclaration ne manque");
  });

  it("is a person's affair from the second month on", async () => {
    const late = { ...oneMonth, months: ["2025-09", "2025-10"] };
    const { subject, text } = await rendered(calmDigest({ missing: [late] }));
    expect(subject).toContain("1 entreprise à relancer");
    expect(text).toContain("* Craie-Vive : septembre et octobre · 02 35 00 00 09");
  });

  it("is said beside hours whose acceptance would change a state", async () => {
    const { text } = await rendered(digest({ late: [market({ decisionFirst: hours(183) })] }));
    expect(text).toContain("183 h à décider, qui changeraient cet état");
  });
});
