import type { Control } from "../../../../functions/domain/control.ts";
import type { Actor, Cause, State } from "../../../../schemas/causes.ts";
import type { HoursSheet } from "../../../../schemas/declarant-workbook.ts";
import { hours } from "../../../../schemas/hours.ts";
import { DEFAULT_SETTINGS } from "../../../../schemas/settings.ts";
import { aContractRow, dateTyped, sheetOf } from "../../../builders/an-hours-sheet.ts";
import { aCompany, aDecision, aMarket, anEngagement, aValidation } from "../../../builders/control-records.ts";

export type Provoked = {
  readonly sheets: readonly HoursSheet[];
  readonly control?: Partial<Control>;
  readonly state: State;
  readonly who: Actor;
  readonly says: string;
};

const tab = (...rows: ReturnType<typeof aContractRow>[]): HoursSheet[] => [sheetOf(rows)];
/** One row with 35 hours in October, or with what differs. */
export const octoberOf = (typed: Parameters<typeof aContractRow>[0] = {}): HoursSheet[] =>
  tab(aContractRow({ months: { 10: 35 }, ...typed }));

/** For each cause, hours that provoke it alone, and what the person is told. The months begin in column L. */
export const PROVOKED: Record<Cause, Provoked> = {
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
    says: "A3 : « P-999 » n'est pas un code que votre facilitateur vous a donné : corrigez-le, ou demandez la validation de la personne dans l'onglet « Demandes ».",
  },
  "unknown-market": {
    sheets: octoberOf({ market: "ARK-2024" }),
    state: "rejected",
    who: "declarant",
    says: "C3 : « ARK-2024 » n'est pas un de vos marchés : tapez ARQ-2024, ou demandez à votre facilitateur d'ajouter l'engagement.",
  },
  "unknown-lot": {
    sheets: octoberOf({ lot: "Lot 9" }),
    control: { engagements: [anEngagement({ lot: "Lot 1" }), anEngagement({ lot: "Lot 2" })] },
    state: "rejected",
    who: "declarant",
    says: "D3 : « Lot 9 » n'est pas un de vos lots sur ce marché : tapez Lot 1 ou Lot 2, ou demandez à votre facilitateur d'ajouter l'engagement.",
  },
  "unknown-company": {
    sheets: octoberOf({ company: "Bati Falaise" }),
    state: "rejected",
    who: "declarant",
    says: "E3 : « Bati Falaise » n'est pas une entreprise pour laquelle vous déclarez : tapez Bâti Falaises, ou demandez à votre facilitateur d'ajouter l'engagement.",
  },
  "not-engaged": {
    sheets: octoberOf({ company: "Toitures Alma" }),
    control: {
      markets: [aMarket(), aMarket({ code: "ACV-2024" })],
      companies: [aCompany(), aCompany({ name: "Toitures Alma" })],
      engagements: [
        anEngagement(),
        anEngagement({ market: "ACV-2024", company: "Toitures Alma", declarants: ["Bâti Falaises"] }),
      ],
    },
    state: "rejected",
    who: "declarant",
    says: "C3 : Vous ne déclarez pas d'heures pour Toitures Alma sur le marché « ARQ-2024 » : indiquez l'entreprise (Bâti Falaises), ou demandez à votre facilitateur d'ajouter l'engagement.",
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
    who: "declarant",
    says: "A3 : La même ligne (personne, marché, lot, entreprise, nature et début) existe aussi à la ligne 4 de « Heures 2025 » : gardez-en une seule, ou corrigez ce qui doit les distinguer. Aucune décision ne peut les faire compter toutes.",
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
    says: "U3 (octobre 2025) : Cette personne dépasse le plafond de 30 h en octobre 2025, tous déclarants réunis. Vérifiez ses heures, ou attendez une décision.",
  },
  outlier: {
    sheets: tab(
      aContractRow({ months: { 7: 30, 8: 30, 9: 30, 10: 35 } }),
      aContractRow({ participant: "P-002", months: { 10: 150 } }),
      aContractRow({ participant: "P-003", months: { 10: 150 } }),
    ),
    control: {
      validations: ["P-001", "P-002", "P-003"].map((participant) => aValidation({ participant })),
      decisions: ["P-002", "P-003"].map((participant) => aDecision({ participant })),
    },
    state: "pending",
    who: "facilitator",
    says: "U3 (octobre 2025) : En octobre 2025, l'entreprise déclare sur ce marché plus de trois fois les heures de son meilleur mois ordinaire : ces heures attendent d'être confirmées. Si elles sont justes, le facilitateur les confirme par « accepter » dans l'onglet « Décisions » ; sinon, corrigez-les.",
  },
  "another-employer": {
    sheets: octoberOf(),
    control: { validations: [aValidation({ declarant: "Toitures Alma" })] },
    state: "accepted",
    who: "declarant",
    says: "A3 : « P-001 » n'est pas un code que votre facilitateur vous a donné : corrigez-le, ou demandez la validation de la personne dans l'onglet « Demandes ».",
  },
  "overlapping-contracts": {
    sheets: tab(
      aContractRow({ start: dateTyped("2025-06-01"), months: { 10: 35 } }),
      aContractRow({ months: { 9: 20, 10: 10 } }),
    ),
    state: "accepted",
    who: "declarant",
    says: "U3 (octobre 2025) : La même personne a des heures en octobre 2025 sur deux contrats qui se chevauchent (ligne 4) : vérifiez qu'elles ne sont pas comptées deux fois.",
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
