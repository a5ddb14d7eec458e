import { type Cell, isBlank } from "./cells/cell.ts";
import { quoteCell } from "./cells/quote-cell.ts";
import type { ContractAttribute } from "./declarant-workbook.ts";

/** The judgement of typed hours. Every typed cell is in exactly one of these at any time. */
export type State = "accepted" | "rejected" | "pending";

/** The judgement in the users' words. */
export const STATE_LABELS: Record<State, string> = {
  accepted: "recevable",
  rejected: "à corriger",
  pending: "en attente",
};

/** Who can end an issue: the person who typed, or the one who follows the clause. */
export type Actor = "declarant" | "facilitator";

/** Who acts, in the users' words. */
export const ACTOR_LABELS: Record<Actor, string> = { declarant: "Déclarant", facilitator: "Facilitateur" };

/** What a sentence about a cause may need to know. Dates and hours come printed. */
export type CauseFacts = {
  /** The cell at fault as it was typed. */
  readonly typed: Cell;
  /** The month of the hours, in words. */
  readonly month?: string;
  /** What the rule compares with: a date, a ceiling, a list. */
  readonly limit?: string;
  /** What a person or another rule has already said. */
  readonly detail?: string;
};

/**
 * One rule of judgement. A row's rule points at the attribute `column`; a cell's rule (no `column`) at the hours
 * themselves. `accepted` rules are remarks: the hours count all the same.
 */
export type Rule = {
  readonly state: State;
  readonly who: Actor;
  readonly column?: ContractAttribute;
  readonly sentence: (facts: CauseFacts) => string;
};

const ASK_ENGAGEMENT = "ou demandez à votre facilitateur d'ajouter l'engagement";

/** Of a code that nobody has, and of another declarant's: which of the two it is, is nobody else's business. */
const notYourCode = (quoted: string): string =>
  `${quoted} n'est pas un code que votre facilitateur vous a donné : corrigez-le, ou demandez la validation de la personne dans l'onglet « Demandes ».`;

/**
 * The decision table of typed hours: cause → state, who acts, what we say. The first causes weigh most. What the
 * typist can mend is rejected; what somebody must decide is pending, because works overrun before their amendment is
 * signed and contracts are renewed late.
 */
export const CAUSES = {
  "not-hours": {
    state: "rejected",
    who: "declarant",
    sentence: ({ detail }) => detail ?? "Tapez un nombre d'heures, par exemple 7,5.",
  },
  "impossible-hours": {
    state: "rejected",
    who: "declarant",
    sentence: ({ typed }) =>
      `${quoteCell(typed)} dépasse les 744 heures d'un mois entier : tapez les heures d'une seule personne pour ce mois.`,
  },
  "future-month": {
    state: "rejected",
    who: "declarant",
    sentence: ({ typed, month }) =>
      `${quoteCell(typed)} est saisi pour ${month}, qui n'a pas commencé : effacez la cellule, ou déplacez les heures dans le bon mois.`,
  },
  "unknown-participant": {
    state: "rejected",
    who: "declarant",
    column: "participant",
    sentence: ({ typed }) =>
      blankOr(typed, "Il manque le code participant : tapez celui que votre facilitateur vous a donné.", notYourCode),
  },
  "unknown-market": {
    state: "rejected",
    who: "declarant",
    column: "market",
    sentence: ({ typed, limit }) =>
      blankOr(
        typed,
        `Il manque le code du marché : tapez ${limit}.`,
        (text) => `${text} n'est pas un de vos marchés : tapez ${limit}, ${ASK_ENGAGEMENT}.`,
      ),
  },
  "unknown-lot": {
    state: "rejected",
    who: "declarant",
    column: "lot",
    sentence: ({ typed, limit }) => `${quoteCell(typed)} n'est pas un de vos lots sur ce marché : ${limit}.`,
  },
  "unknown-company": {
    state: "rejected",
    who: "declarant",
    column: "company",
    sentence: ({ typed, limit }) =>
      blankOr(
        typed,
        `Il manque le nom de l'entreprise : tapez ${limit}.`,
        (text) => `${text} n'est pas une entreprise pour laquelle vous déclarez : tapez ${limit}, ${ASK_ENGAGEMENT}.`,
      ),
  },
  "not-engaged": {
    state: "rejected",
    who: "declarant",
    column: "market",
    sentence: ({ typed, detail, limit }) =>
      `Vous ne déclarez pas d'heures pour ${detail} sur le marché ${quoteCell(typed)} : ${limit}, ${ASK_ENGAGEMENT}.`,
  },
  "contract-start": {
    state: "rejected",
    who: "declarant",
    column: "start",
    sentence: ({ typed, detail }) =>
      blankOr(typed, "Il manque le début du contrat : tapez une date, par exemple 01/03/2025.", () => detail ?? ""),
  },
  "refused-by-decision": {
    state: "rejected",
    who: "declarant",
    sentence: ({ typed, detail }) =>
      `Votre facilitateur n'a pas retenu ${quoteCell(typed)} : ${detail} Corrigez ces heures, ou voyez avec lui.`,
  },
  "same-key-twice": {
    state: "pending",
    who: "declarant",
    column: "participant",
    sentence: ({ detail }) =>
      `La même ligne (personne, marché, lot, entreprise, nature et début) existe aussi ${detail} : gardez-en une seule, ou corrigez ce qui doit les distinguer. Aucune décision ne peut les faire compter toutes.`,
  },
  "market-undated": {
    state: "pending",
    who: "facilitator",
    column: "market",
    sentence: ({ typed }) =>
      `Le marché ${quoteCell(typed)} n'a pas encore de dates lisibles : les heures attendent que le facilitateur les indique dans l'onglet « Marchés ».`,
  },
  "not-validated-here": {
    state: "pending",
    who: "facilitator",
    column: "participant",
    sentence: ({ typed, limit }) =>
      `${quoteCell(typed)} n'est pas encore validé pour le marché ${limit} : les heures attendent la validation.`,
  },
  "outside-market": {
    state: "pending",
    who: "facilitator",
    sentence: ({ month, limit }) =>
      `Heures ${ofMonth(month)} en dehors des dates du marché (${limit}) : elles attendent un avenant ou une décision.`,
  },
  "outside-contract": {
    state: "pending",
    who: "facilitator",
    sentence: ({ month, limit }) =>
      `Heures ${ofMonth(month)} en dehors des dates du contrat (${limit}) : corrigez les dates du contrat, ou attendez une décision.`,
  },
  "before-validation": {
    state: "pending",
    who: "facilitator",
    sentence: ({ month, limit }) =>
      `Heures ${ofMonth(month)} avant le début de la validation de la personne (${limit}) : elles attendent une décision.`,
  },
  "after-validation": {
    state: "pending",
    who: "facilitator",
    sentence: ({ month, limit }) =>
      `Heures ${ofMonth(month)} après la fin de la validation de la personne (${limit}) : elles attendent un renouvellement ou une décision.`,
  },
  "above-ceiling": {
    state: "pending",
    who: "facilitator",
    sentence: ({ month, limit }) =>
      `Cette personne dépasse le plafond de ${limit} h en ${month}, tous déclarants réunis. Vérifiez ses heures, ou attendez une décision.`,
  },
  outlier: {
    state: "pending",
    who: "facilitator",
    sentence: ({ month, detail }) =>
      `En ${month}, l'entreprise déclare sur ce marché ${detail} : ces heures attendent d'être confirmées. Si elles sont justes, le facilitateur les confirme par « accepter » dans l'onglet « Décisions » ; sinon, corrigez-les.`,
  },
  "another-employer": {
    state: "accepted",
    who: "declarant",
    column: "participant",
    sentence: ({ typed }) => notYourCode(quoteCell(typed)),
  },
  "overlapping-contracts": {
    state: "accepted",
    who: "declarant",
    sentence: ({ month, detail }) =>
      `La même personne a des heures en ${month} sur deux contrats qui se chevauchent (${detail}) : vérifiez qu'elles ne sont pas comptées deux fois.`,
  },
  "unreadable-attribute": {
    state: "accepted",
    who: "declarant",
    sentence: ({ detail }) => detail ?? "",
  },
  "number-format": {
    state: "accepted",
    who: "declarant",
    sentence: ({ typed }) =>
      `La cellule porte un format de nombre : ${quoteCell(typed)} est compté, mais remettez le format « Automatique » (menu Format), sinon une durée mal comprise passerait inaperçue.`,
  },
  "paid-hours": {
    state: "accepted",
    who: "declarant",
    sentence: ({ month }) =>
      `151,67 h plusieurs mois de suite (jusqu'en ${month}) : ce sont souvent les heures payées. Vérifiez que ce sont bien les heures travaillées.`,
  },
} as const satisfies Record<string, Rule>;

export type Cause = keyof typeof CAUSES;

/** The rule of a cause, typed as any rule. */
export const ruleOf = (cause: Cause): Rule => CAUSES[cause];

const blankOr = (typed: Cell, whenBlank: string, otherwise: (quoted: string) => string): string =>
  isBlank(typed) ? whenBlank : otherwise(quoteCell(typed));

/** @example ofMonth("octobre 2025") //=> "d'octobre 2025" */
const ofMonth = (month = ""): string => (/^[ao]/.test(month) ? `d'${month}` : `de ${month}`);
