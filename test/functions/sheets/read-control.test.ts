import { describe, expect, it } from "vitest";
import { readControl } from "../../../functions/sheets/read-control.ts";
import type { Cell } from "../../../schemas/cells/cell.ts";
import { hours } from "../../../schemas/hours.ts";
import { DEFAULT_SETTINGS } from "../../../schemas/settings.ts";
import { aControlWorkbook } from "../../builders/a-control-workbook.ts";
import { dateTyped } from "../../builders/an-hours-sheet.ts";
import { aDecision, aMarket, anEngagement, anEvent, aValidation } from "../../builders/control-records.ts";

const MARKET = {
  Code: "arq-2024",
  Intitulé: "Arques-la-Bataille, 68 logements",
  Type: "Travaux",
  Début: dateTyped("2024-01-01"),
  Fin: "31/12/2025",
  "Objectif (h)": "6 700",
};
const COMPANY = { Nom: "Bâti Falaises", Type: "entreprise" };
const VALIDATION = { "Code participant": "P-001", "Valable du": "01/01/2024" };
const DECISION = {
  Date: "03/11/2025",
  Décision: "accepter",
  "Code participant": "P-001",
  Motif: "avenant en cours de signature",
  Auteur: "Camille Lenoir",
};

const read = (typed: Parameters<typeof aControlWorkbook>[0]) => {
  const { control, issues } = readControl(aControlWorkbook(typed));
  return { control, issues: issues.map(({ sheet, message }) => `${sheet} ${message}`) };
};

describe("a control workbook", () => {
  it("gives typed records of every tab, with nothing to say about them", () => {
    const { control, issues } = read({
      Marchés: [MARKET],
      Engagements: [{ Marché: "ARQ-2024", Entreprise: "Bâti Falaises" }],
      Événements: [{ Date: "14/03/2025", Marché: "ARQ-2024", Événement: "avenant" }],
      Entreprises: [COMPANY],
      Validations: [VALIDATION],
      Décisions: [DECISION],
      Réglages: [
        { Réglage: "Plafond d'heures par personne et par mois", Valeur: 200 },
        { Réglage: "nom de la STRUCTURE", Valeur: "PLIE de la Côte" },
      ],
    });
    expect(issues).toEqual([]);
    expect(control).toMatchObject({
      markets: [aMarket({ buyer: null, facilitator: null })],
      engagements: [anEngagement()],
      events: [anEvent()],
      validations: [aValidation()],
      decisions: [aDecision()],
      settings: { ...DEFAULT_SETTINGS, structure: "PLIE de la Côte", monthlyCeiling: hours(200) },
    });
  });

  it("is empty, with its default settings, where nothing is typed yet", () => {
    const { control, issues } = read({});
    expect(issues).toEqual([]);
    expect(control).toMatchObject({ markets: [], decisions: [], settings: DEFAULT_SETTINGS });
  });

  it("says which tab is gone, and reads the others", () => {
    const { control, issues } = read({ Marchés: [MARKET], Décisions: null });
    expect(control.markets).toHaveLength(1);
    expect(issues).toEqual(["Décisions L'onglet « Décisions » a disparu ou changé de nom : rendez-lui ce nom."]);
  });

  it("points at the cell of an issue, which the facilitator mends", () => {
    const { issues } = readControl(aControlWorkbook({ Marchés: [{ ...MARKET, Fin: "fin 2025" }] }));
    expect(issues).toEqual([
      {
        workbook: { kind: "control" },
        sheet: "Marchés",
        cell: "G2",
        state: "rejected",
        who: "facilitator",
        message: "G2 : «\u00a0fin 2025\u00a0» n'est pas une date : tapez une date, par exemple 01/03/2025.",
        hours: 0,
        cells: 0,
      },
    ]);
  });
});

/** A workbook of which one tab has lost these columns, or never had them. */
function without(typed: Parameters<typeof aControlWorkbook>[0], title: string, lost: readonly string[]) {
  const workbook = aControlWorkbook(typed);
  const sheets = workbook.sheets.map((sheet) => {
    if (sheet.title !== title) return sheet;
    const kept = (sheet.rows[0] ?? []).map((heading) => !lost.includes(String(heading)));
    return { ...sheet, rows: sheet.rows.map((row) => row.filter((_, place) => kept[place])) };
  });
  return readControl({ ...workbook, sheets });
}

describe("a control workbook from before a column existed", () => {
  const missing = (heading: string) =>
    `La colonne «\u00a0${heading}\u00a0» manque (ses valeurs ne sont pas lues) : remettez-la avec cet en-tête.`;

  it("is read whole, without « Selon les commandes », and says how to have it", () => {
    const { control, issues, unread } = without({ Marchés: [MARKET] }, "Marchés", ["Selon les commandes"]);
    expect(unread).toEqual([]);
    expect(issues.map(({ message }) => message)).toEqual([missing("Selon les commandes")]);
    expect(control.markets).toMatchObject([{ code: "ARQ-2024", byOrders: null }]);
  });

  it("keeps every decision, without « Jusqu'au » and « Action », which once dropped them all", () => {
    const typed = { Validations: [VALIDATION], Décisions: [DECISION] };
    const { control, issues, unread } = without(typed, "Décisions", ["Jusqu'au", "Action"]);
    expect(unread).toEqual([]);
    expect(issues.map(({ message }) => message)).toEqual([missing("Jusqu'au"), missing("Action")]);
    expect(control.decisions).toEqual([aDecision()]);
  });

  it("still drops a decision of which a cell cannot be read", () => {
    const typed = { Validations: [VALIDATION], Décisions: [{ ...DECISION, Mois: "octobre" }] };
    expect(without(typed, "Décisions", ["Jusqu'au", "Action"]).control.decisions).toEqual([]);
  });
});

describe("a lost column", () => {
  it.each([
    ["Validations", "Valable jusqu'au", ["Validations"]],
    ["Validations", "Repère", []],
    ["Engagements", "Fin", ["Engagements"]],
    ["Engagements", "Rôle", []],
    ["Décisions", "Mois", ["Décisions"]],
    ["Décisions", "Jusqu'au", []],
    ["Entreprises", "Relances en pause jusqu'au", []],
    ["Entreprises", "Classeur", ["Entreprises"]],
    ["Échanges", "Résumé", []],
  ])(
    "of « %s », « %s », stops the judgement only where a blank would say something else",
    (title, heading, stopped) => {
      expect(without({}, title, [heading]).unread).toEqual(stopped);
    },
  );
});

describe("names and codes", () => {
  it("are taken as their own tab writes them, wherever else they are typed", () => {
    const { control, issues } = read({
      Marchés: [{ ...MARKET, Acheteur: "HABITAT DES FALAISES", Facilitateur: "camille lenoir" }],
      Engagements: [{ Marché: "ARQ_2024", Entreprise: "bati falaises", Déclarants: "INTERIM ALMA ; Bati-Falaises" }],
      Événements: [{ Date: "14/03/2025", Marché: "arq.2024", Événement: "avenant" }],
      Entreprises: [COMPANY, { Nom: "Intérim Alma" }],
      Acheteurs: [{ Nom: "Habitat des Falaises" }],
      Échanges: [{ Date: "21/10/2025", Entreprise: "BÂTI FALAISES" }],
    });
    expect(issues).toEqual([]);
    expect(control.markets).toMatchObject([{ buyer: "Habitat des Falaises", facilitator: "Camille Lenoir" }]);
    expect(control.engagements).toMatchObject([
      { market: "ARQ-2024", company: "Bâti Falaises", declarants: ["Intérim Alma", "Bâti Falaises"] },
    ]);
    expect(control.events).toMatchObject([{ market: "ARQ-2024" }]);
    expect(control.exchanges).toMatchObject([{ company: "Bâti Falaises" }]);
  });

  it("of a company are never spelled as a buyer of the same name", () => {
    const { control } = read({
      Marchés: [{ ...MARKET, Acheteur: "ville de dieppe" }],
      Engagements: [{ Marché: "ARQ-2024", Entreprise: "ville de dieppe" }],
      Entreprises: [{ Nom: "Ville de Dieppe" }],
      Acheteurs: [{ Nom: "VILLE DE DIEPPE" }],
    });
    expect([control.engagements[0]?.company, control.markets[0]?.buyer]).toEqual([
      "Ville de Dieppe",
      "VILLE DE DIEPPE",
    ]);
  });
});

describe("what cannot be taken at its word", () => {
  it.each([
    ["Valable jusqu'au", "fin juin"],
    ["Marchés", { kind: "error", value: "REF", text: "#REF!" } as const],
  ])("holds nowhere: a validation whose « %s » cannot be read", (heading, typed) => {
    const { control, issues } = read({ Validations: [{ ...VALIDATION, [heading]: typed }] });
    expect(control.validations).toMatchObject([{ participant: "P-001", markets: [] }]);
    expect(issues).toHaveLength(1);
  });

  it("reaches nothing: a decision of which one cell cannot be read", () => {
    const { control, issues } = read({
      Validations: [VALIDATION],
      Décisions: [{ ...DECISION, Mois: "octobre" }, DECISION],
    });
    expect(control.decisions).toEqual([aDecision()]);
    expect(issues).toEqual([expect.stringContaining("n'est pas un mois")]);
  });

  it.each<[string, Cell, string]>([
    ["Plafond d'heures par personne et par mois", "beaucoup", "garde sa valeur par défaut"],
    ["Plafond des heures", 200, "n'est pas un réglage connu : cette ligne ne change rien."],
  ])("keeps its default: « %s » at %j", (label, value, said) => {
    const { control, issues } = read({ Réglages: [{ Réglage: label, Valeur: value }] });
    expect(control.settings).toEqual(DEFAULT_SETTINGS);
    expect(issues).toEqual([expect.stringContaining(said)]);
  });

  const LATE = "Rythme nécessaire : en retard à partir de";
  it.each<[string, readonly Cell[], number, string[]]>([
    ["the first of two lines", [1.2, 1.3], 1.2, ["3"]],
    ["the first of three, each of the others named", [1.2, 1.3, 1.4], 1.2, ["3", "4"]],
    ["the second, where the first is blank", [null, 1.3], 1.3, []],
  ])("follows %s", (_, values, kept, ignored) => {
    const { control, issues } = read({ Réglages: values.map((Valeur) => ({ Réglage: LATE, Valeur })) });
    expect(control.settings.lateEnter).toBe(kept);
    const said = `« ${LATE} » est déjà en ligne 2, qui seule compte : cette ligne ne change rien.`;
    expect(issues).toEqual(ignored.map((row) => `Réglages B${row} : ${said}`));
  });

  it("keeps the default of a setting left blank", () => {
    expect(read({ Réglages: [{ Réglage: "Plafond d'heures par personne et par mois" }] })).toMatchObject({
      control: { settings: DEFAULT_SETTINGS },
      issues: [],
    });
  });
});

describe("what the tabs say about one another", () => {
  const issuesOf = (typed: Parameters<typeof aControlWorkbook>[0]) => read(typed).issues;

  it.each<[string, Parameters<typeof aControlWorkbook>[0], string[]]>([
    [
      "a company twice",
      { Entreprises: [COMPANY, { Nom: "BATI FALAISES" }] },
      ["Entreprises A3 : « BATI FALAISES » est déjà en ligne 2 : gardez une seule ligne."],
    ],
    [
      "a market twice",
      { Marchés: [MARKET, MARKET] },
      ["Marchés A3 : « ARQ-2024 » est déjà en ligne 2 : gardez une seule ligne."],
    ],
    [
      "an unknown buyer",
      { Marchés: [{ ...MARKET, Acheteur: "Habitat" }] },
      ["Marchés C2 : « Habitat » n'est pas dans l'onglet « Acheteurs » : ajoutez-le là-bas, ou corrigez le nom ici."],
    ],
    [
      "an unknown declarant",
      {
        Marchés: [MARKET],
        Entreprises: [COMPANY],
        Engagements: [{ Marché: "ARQ-2024", Entreprise: "Bâti Falaises", Déclarants: "Bâti Falaises ; Alma" }],
      },
      [
        "Engagements F2 : « Alma » n'est pas dans l'onglet « Entreprises » : ajoutez-le là-bas, ou corrigez le nom ici.",
      ],
    ],
    [
      "an event of an unknown market",
      { Événements: [{ Date: "14/03/2025", Marché: "ARK", Événement: "avenant" }] },
      ["Événements B2 : « ARK » n'est pas dans l'onglet « Marchés » : ajoutez-le là-bas, ou corrigez le nom ici."],
    ],
    [
      "a decision about an unknown person",
      { Décisions: [DECISION] },
      ["Décisions D2 : « P-001 » n'est pas dans l'onglet « Validations » : ajoutez-le là-bas, ou corrigez le nom ici."],
    ],
    [
      "a decision about an unknown declarant",
      { Décisions: [{ ...DECISION, "Code participant": null, Déclarant: "Alma" }] },
      ["Décisions C2 : « Alma » n'est pas dans l'onglet « Entreprises » : ajoutez-le là-bas, ou corrigez le nom ici."],
    ],
    [
      "a decision that names nobody",
      { Décisions: [{ ...DECISION, "Code participant": null }] },
      ["Décisions B2 : Indiquez le code participant ou le déclarant : sans cela, la décision ne s'applique à rien."],
    ],
    ...["renvoyer", "considérer comme envoyé", "ne pas envoyer"].map(
      (kind): [string, Parameters<typeof aControlWorkbook>[0], string[]] => [
        `« ${kind} », of no message`,
        { Validations: [VALIDATION], Décisions: [{ ...DECISION, Décision: kind }] },
        [
          "Décisions B2 : Indiquez la clé du message (onglet « Journal ») : sans cela, la décision ne s'applique à rien.",
        ],
      ],
    ),
    ...[
      "mettre en sourdine",
      "prendre en charge",
      "approuver",
      "ne pas envoyer",
      "écrire de nouveau à cette adresse",
    ].map((kind): [string, Parameters<typeof aControlWorkbook>[0], string[]] => [
      `nothing of a person that « ${kind} » once asked for`,
      {
        Marchés: [MARKET],
        Décisions: [
          {
            ...DECISION,
            Décision: kind,
            "Code participant": null,
            Marché: "ARQ-2024",
            Message: kind === "approuver" ? null : "CAMILLE@example.org",
          },
        ],
      },
      [],
    ]),
    [
      "an address to write to again that is not there",
      { Décisions: [{ ...DECISION, "Code participant": null, Décision: "réactiver l'adresse" }] },
      [
        "Décisions B2 : Indiquez l'adresse e-mail dans la colonne « Message » : sans cela, la décision ne s'applique à rien.",
      ],
    ],
    [
      "an address to write to again that nobody has",
      {
        Entreprises: [{ ...COMPANY, "E-mails": "hugo@example.org" }],
        Décisions: ["Hugo@Example.org", "hugues@example.org"].map((address) => ({
          ...DECISION,
          "Code participant": null,
          Décision: "réactiver l'adresse",
          Message: address,
        })),
      },
      [
        "Décisions K3 : « hugues@example.org » n'est l'adresse de personne dans les onglets « Entreprises » et « Facilitateurs » : recopiez-la de là, ou corrigez-la ici.",
      ],
    ],
    [
      "a link that is none",
      { Entreprises: [{ ...COMPANY, Classeur: "à venir" }] },
      [
        "Entreprises G2 : « à venir » n'est pas le lien d'un classeur : collez l'adresse du classeur telle que le navigateur la montre.",
      ],
    ],
    [
      "one workbook for two",
      {
        Entreprises: [
          { ...COMPANY, Classeur: "a".repeat(24) },
          { Nom: "Alma", Classeur: `https://docs.google.com/spreadsheets/d/${"a".repeat(24)}/edit` },
        ],
      },
      ["Entreprises G3 : Ce classeur est déjà celui de la ligne 2 : chaque ligne a le sien."],
    ],
    [
      "nobody to tell",
      { Facilitateurs: [] },
      ["Facilitateurs Ajoutez au moins un facilitateur et son e-mail : sans cela, aucune alerte ne peut partir."],
    ],
    [
      "a target that the engagements do not make",
      {
        Marchés: [MARKET],
        Entreprises: [COMPANY],
        Engagements: [{ Marché: "ARQ_2024", Entreprise: "Bâti Falaises", "Heures dues": 6000 }],
      },
      [
        "Marchés H2 : L'objectif (6\u202f700 h) et la somme des engagements (6\u202f000 h) diffèrent : l'objectif écrit ici est retenu.",
      ],
    ],
    [
      "nothing, the target being a forecast that orders will replace",
      {
        Marchés: [{ ...MARKET, "Selon les commandes": "oui" }],
        Entreprises: [COMPANY],
        Engagements: [{ Marché: "ARQ_2024", Entreprise: "Bâti Falaises", "Heures dues": 6000 }],
      },
      [],
    ],
    [
      "nothing, an amendment having moved the target",
      {
        Marchés: [MARKET],
        Entreprises: [COMPANY],
        Engagements: [{ Marché: "ARQ-2024", Entreprise: "Bâti Falaises", "Heures dues": 7000 }],
        Événements: [{ Date: "14/03/2025", Marché: "ARQ_2024", Événement: "avenant", "Nouvel objectif (h)": 7000 }],
      },
      [],
    ],
    [
      "nothing, a part being shared",
      {
        Marchés: [MARKET],
        Entreprises: [COMPANY],
        Engagements: [
          { Marché: "ARQ-2024", Entreprise: "Bâti Falaises", "Heures dues": 6000 },
          { Marché: "ARQ-2024", Lot: "2", Entreprise: "Bâti Falaises" },
        ],
      },
      [],
    ],
    [
      "nothing, several validations of one person",
      {
        Marchés: [MARKET],
        Validations: [
          { ...VALIDATION, "Valable jusqu'au": "31/12/2024" },
          { ...VALIDATION, Marchés: "ARQ-2024" },
        ],
      },
      [],
    ],
  ])("is told: %s", (_, typed, expected) => {
    expect(issuesOf(typed)).toEqual(expected);
  });
});
