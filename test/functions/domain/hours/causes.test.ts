import { describe, expect, it } from "vitest";
import type { Control } from "../../../../functions/domain/control.ts";
import { type Actor, CAUSES, type Cause, type State } from "../../../../schemas/causes.ts";
import type { HoursSheet } from "../../../../schemas/declarant-workbook.ts";
import { hours } from "../../../../schemas/hours.ts";
import { DEFAULT_SETTINGS } from "../../../../schemas/settings.ts";
import { aControl } from "../../../builders/a-control.ts";
import { aContractRow, dateTyped, sheetOf } from "../../../builders/an-hours-sheet.ts";
import { aCompany, aDecision, aMarket, anEngagement, aValidation } from "../../../builders/control-records.ts";
import { judgedHours } from "../../../builders/judged-hours.ts";

type Provoked = {
  readonly sheets: readonly HoursSheet[];
  readonly control?: Partial<Control>;
  readonly state: State;
  readonly who: Actor;
  readonly says: string;
};

const tab = (...rows: ReturnType<typeof aContractRow>[]): HoursSheet[] => [sheetOf(rows)];
const octoberOf = (typed: Parameters<typeof aContractRow>[0] = {}): HoursSheet[] =>
  tab(aContractRow({ months: { 10: 35 }, ...typed }));

/** For each cause, hours that provoke it alone, and what the person is told. The months begin in column L. */
const PROVOKED: Record<Cause, Provoked> = {
  "not-hours": {
    sheets: octoberOf({ months: { 10: "env. 35" } }),
    state: "rejected",
    who: "declarant",
    says: "U3 (octobre 2025) : « env. 35 » n'est pas un nombre d'heures : tapez un nombre seul, par exemple 7,5 ou 151,67.",
  },
  "impossible-hours": {
    sheets: octoberOf({ months: { 10: 1516.7 } }),
    state: "rejected",
    who: "declarant",
    says: "U3 (octobre 2025) : « 1516,7 » dépasse les 744 heures d'un mois entier : tapez les heures d'une seule personne pour ce mois.",
  },
  "future-month": {
    sheets: octoberOf({ months: { 12: 35 } }),
    state: "rejected",
    who: "declarant",
    says: "W3 (décembre 2025) : « 35 » est saisi pour décembre 2025, qui n'a pas commencé : effacez la cellule, ou déplacez les heures dans le bon mois.",
  },
  "unknown-participant": {
    sheets: octoberOf({ participant: "P-999" }),
    state: "rejected",
    who: "declarant",
    says: "A3 : « P-999 » n'est pas un code participant connu : corrigez le code, ou demandez la validation de la personne à votre facilitateur.",
  },
  "unknown-market": {
    sheets: octoberOf({ market: "ARK-2024" }),
    state: "rejected",
    who: "declarant",
    says: "C3 : « ARK-2024 » n'est pas un marché connu : tapez ARQ-2024.",
  },
  "unknown-lot": {
    sheets: octoberOf({ lot: "Lot 9" }),
    control: { engagements: [anEngagement({ lot: "Lot 1" }), anEngagement({ lot: "Lot 2" })] },
    state: "rejected",
    who: "declarant",
    says: "D3 : « Lot 9 » n'est pas un lot de ce marché : tapez Lot 1 ou Lot 2.",
  },
  "unknown-company": {
    sheets: octoberOf({ company: "Bati Falaise" }),
    state: "rejected",
    who: "declarant",
    says: "E3 : « Bati Falaise » n'est pas une entreprise connue : tapez Bâti Falaises.",
  },
  "not-engaged": {
    sheets: octoberOf({ market: "ACV-2024" }),
    control: { markets: [aMarket(), aMarket({ code: "ACV-2024" })] },
    state: "rejected",
    who: "declarant",
    says: "C3 : Vous ne déclarez pas d'heures pour Bâti Falaises sur le marché « ACV-2024 » : corrigez le marché (ARQ-2024), ou demandez à votre facilitateur d'ajouter l'engagement.",
  },
  "contract-start": {
    sheets: octoberOf({ start: "mars" }),
    state: "rejected",
    who: "declarant",
    says: "I3 : « mars » n'est pas une date : tapez une date, par exemple 01/03/2025.",
  },
  "refused-by-decision": {
    sheets: octoberOf(),
    control: { decisions: [aDecision({ kind: "reject", reason: "heures hors du chantier" })] },
    state: "rejected",
    who: "declarant",
    says: "U3 (octobre 2025) : Votre facilitateur n'a pas retenu « 35 » : heures hors du chantier (Camille Lenoir). Corrigez ces heures, ou voyez avec lui.",
  },
  "same-key-twice": {
    sheets: tab(aContractRow({ months: { 10: 35 } }), aContractRow()),
    state: "pending",
    who: "facilitator",
    says: "A3 : La même ligne (personne, marché, lot, entreprise, nature et début) existe aussi à la ligne 4 de « Heures 2025 » : gardez-en une seule, ou corrigez ce qui doit les distinguer.",
  },
  "market-undated": {
    sheets: octoberOf(),
    control: { markets: [aMarket({ end: null })] },
    state: "pending",
    who: "facilitator",
    says: "C3 : Le marché « ARQ-2024 » n'a pas encore de dates lisibles : les heures attendent que le facilitateur les indique dans l'onglet « Marchés ».",
  },
  "not-validated-here": {
    sheets: octoberOf(),
    control: { validations: [aValidation({ markets: ["ACV-2024"] })] },
    state: "pending",
    who: "facilitator",
    says: "A3 : « P-001 » n'est pas encore validé pour le marché ARQ-2024 : les heures attendent la validation.",
  },
  "outside-market": {
    sheets: octoberOf(),
    control: { markets: [aMarket({ end: "2025-09-30" })] },
    state: "pending",
    who: "facilitator",
    says: "U3 (octobre 2025) : Heures d'octobre 2025 en dehors des dates du marché (du 01/01/2024 au 30/09/2025) : elles attendent un avenant ou une décision.",
  },
  "outside-contract": {
    sheets: octoberOf({ end: dateTyped("2025-09-30") }),
    state: "pending",
    who: "facilitator",
    says: "U3 (octobre 2025) : Heures d'octobre 2025 en dehors des dates du contrat (du 01/01/2024 au 30/09/2025) : corrigez les dates du contrat, ou attendez une décision.",
  },
  "before-validation": {
    sheets: octoberOf(),
    control: { validations: [aValidation({ from: "2025-11-03" })] },
    state: "pending",
    who: "facilitator",
    says: "U3 (octobre 2025) : Heures d'octobre 2025 avant le début de la validation de la personne (03/11/2025) : elles attendent une décision.",
  },
  "after-validation": {
    sheets: octoberOf(),
    control: { validations: [aValidation({ until: "2025-09-30" })] },
    state: "pending",
    who: "facilitator",
    says: "U3 (octobre 2025) : Heures d'octobre 2025 après la fin de la validation de la personne (30/09/2025) : elles attendent un renouvellement ou une décision.",
  },
  "above-ceiling": {
    sheets: octoberOf(),
    control: { settings: { ...DEFAULT_SETTINGS, monthlyCeiling: hours(30) } },
    state: "pending",
    who: "facilitator",
    says: "U3 (octobre 2025) : 35 h pour cette personne en octobre 2025, tous déclarants réunis : c'est plus que le plafond de 30 h. Vérifiez, ou attendez une décision.",
  },
  "unreadable-attribute": {
    sheets: octoberOf({ nature: "travial" }),
    state: "accepted",
    who: "declarant",
    says: "F3 : « travial » n'est pas un choix de la liste : tapez « travail ».",
  },
  "number-format": {
    sheets: octoberOf({ months: { 10: { kind: "number", value: 35, text: "35,00" } } }),
    state: "accepted",
    who: "declarant",
    says: "U3 (octobre 2025) : La cellule porte un format de nombre : « 35,00 » est compté, mais remettez le format « Automatique » (menu Format), sinon une durée mal comprise passerait inaperçue.",
  },
  "paid-hours": {
    sheets: octoberOf({ months: { 8: 151.67, 9: 151.67, 10: 151.67 } }),
    state: "accepted",
    who: "declarant",
    says: "U3 (octobre 2025) : 151,67 h plusieurs mois de suite (jusqu'en octobre 2025) : ce sont souvent les heures payées. Vérifiez que ce sont bien les heures travaillées.",
  },
};

const ROWS = Object.entries(PROVOKED).map(([cause, provoked]) => ({ cause: cause as Cause, ...provoked }));

describe("the causes of the decision table", () => {
  it.each(ROWS)("$cause: $state, and the $who acts", ({ cause, sheets, control, state, who, says }) => {
    const { rows, issues } = judgedHours(sheets, aControl(control));
    const [row] = rows;
    const judged = row?.cells.findLast((cell) => cell !== null);
    expect(judged?.state).toBe(state);
    expect([...(row?.findings ?? []), ...(judged?.findings ?? [])].map((finding) => finding.cause)).toEqual([cause]);
    expect(CAUSES[cause]).toMatchObject({ state, who });
    expect(issues.map((issue) => ({ ...issue, message: issue.message.replaceAll("\u00a0", " ") }))).toEqual([
      {
        workbook: { kind: "declarant", name: "Bâti Falaises" },
        sheet: "Heures 2025",
        cell: says.split(" ")[0],
        state,
        who,
        message: says,
        hours: judged?.hundredths ?? 0,
        cells: 1,
      },
    ]);
  });

  it.each([
    [
      "unknown-participant",
      { participant: null },
      "A3 : Il manque le code participant : tapez celui que votre facilitateur vous a donné.",
    ],
    ["unknown-market", { market: "  " }, "C3 : Il manque le code du marché : tapez ARQ-2024."],
    ["contract-start", { start: null }, "I3 : Il manque le début du contrat : tapez une date, par exemple 01/03/2025."],
    ["unknown-lot", { lot: "2" }, "D3 : « 2 » n'est pas un lot de ce marché : il n'en a pas, laissez la cellule vide."],
    [
      "unknown-market",
      { market: { kind: "error", value: "REF", text: "#REF!" } },
      "C3 : « #REF! » n'est pas un marché connu : tapez ARQ-2024.",
    ],
    ["contract-start", { start: 45000 }, "I3 : « 45000 » n'est pas une date : tapez une date, par exemple 01/03/2025."],
  ] as const)("says what to type when %s comes of %j", (cause, typed, says) => {
    const { rows, issues } = judgedHours(octoberOf(typed));
    expect(rows[0]?.findings.map((finding) => finding.cause)).toEqual([cause]);
    expect(issues.map(({ message }) => message.replaceAll("\u00a0", " "))).toEqual([says]);
  });

  it("collects every problem of a row at once, and counts its hours once", () => {
    const { rows, issues, balance } = judgedHours(
      octoberOf({ participant: "P-999", market: "ARK", company: "Bati", start: null, end: "fin juin" }),
    );
    expect(rows[0]?.findings.map(({ cause }) => cause)).toEqual([
      "unknown-participant",
      "unknown-market",
      "unknown-company",
      "contract-start",
      "unreadable-attribute",
    ]);
    expect(issues.map(({ cell }) => cell)).toEqual(["A3", "C3", "E3", "I3", "J3"]);
    expect(balance.hours).toEqual({ typed: hours(35), accepted: 0, rejected: hours(35), pending: 0 });
  });

  it("sends a declarant to the company it declares for, where the market is right and its own name is not", () => {
    const control = aControl({
      companies: [aCompany(), aCompany({ name: "Intérim Alma", kind: "etti" })],
      engagements: [anEngagement({ declarants: ["Intérim Alma"] })],
    });
    const { issues } = judgedHours(
      [sheetOf([aContractRow({ months: { 10: 35 } })], { declarant: "Intérim Alma" })],
      control,
    );
    expect(issues.map(({ message }) => message.replaceAll("\u00a0", " "))).toEqual([
      "C3 : Vous ne déclarez pas d'heures pour Intérim Alma sur le marché « ARQ-2024 » : indiquez l'entreprise (Bâti Falaises), ou demandez à votre facilitateur d'ajouter l'engagement.",
    ]);
  });

  it("says nothing about a row without hours, whatever its attributes", () => {
    expect(judgedHours(octoberOf({ participant: "P-999", months: {} })).issues).toEqual([]);
  });

  it.each([
    ["a zero in a month to come", { months: { 12: 0 } }],
    ["a zero after the contract's end", { end: dateTyped("2025-09-30"), months: { 10: 0 } }],
    ["a blank text", { months: { 10: " " } }],
    ["the running month", { months: { 11: 35 } }],
    ["the whole month in which a contract ends on its first day", { end: dateTyped("2025-10-01") }],
    ["codes in other capitals, and dashes that Word made", { participant: " p–001 ", market: "arq-2024" }],
    ["744 hours, with a ceiling to match", { months: { 10: 744 } }],
  ])("has nothing to say about %s", (_, typed) => {
    const settings = { ...DEFAULT_SETTINGS, monthlyCeiling: hours(744) };
    expect(judgedHours(octoberOf(typed), aControl({ settings })).issues).toEqual([]);
  });

  it("never tells somebody to wait for a decision about hours that they have to mend", () => {
    const { rows, issues } = judgedHours(octoberOf({ end: dateTyped("2025-09-30"), months: { 12: 35, 10: 800 } }));
    expect(rows[0]?.cells[9]?.findings.map(({ cause }) => cause)).toEqual(["impossible-hours", "outside-contract"]);
    expect(issues.map(({ state }) => state)).toEqual(["rejected", "rejected"]);
    for (const { message } of issues) expect(message).not.toContain("attend");
  });

  it("names the validation that has ended, between two of them", () => {
    const validations = [aValidation({ until: "2025-03-31" }), aValidation({ from: "2025-11-01" })];
    const { issues } = judgedHours(octoberOf(), aControl({ validations }));
    expect(issues[0]?.message).toContain("après la fin de la validation de la personne (31/03/2025)");
  });
});
