import { codeCell } from "./cells/code-cell.ts";
import { dateCell } from "./cells/date-cell.ts";
import { emailsCell } from "./cells/emails-cell.ts";
import { listCell } from "./cells/list-cell.ts";
import { monthCell } from "./cells/month-cell.ts";
import { positiveHoursCell } from "./cells/positive-hours-cell.ts";
import { siretCell } from "./cells/siret-cell.ts";
import { textCell } from "./cells/text-cell.ts";
import { vocabularyCell } from "./cells/vocabulary-cell.ts";
import { yesNoCell } from "./cells/yes-no-cell.ts";
import { settingsTable } from "./settings.ts";
import { column, defineTable, type RecordOf } from "./table/define-table.ts";
import {
  chargeAction,
  closingOutcome,
  companyKind,
  decisionKind,
  eventKind,
  exchangeKind,
  legalBasis,
  marketKind,
  nature,
  role,
} from "./vocabulary.ts";

/** `Marchés`: the contracts that a structure follows. A target left blank is the sum of the engagements; by orders, theirs. */
export const marketsTable = defineTable({
  title: "Marchés",
  columns: {
    code: column("Code", codeCell, {
      required: true,
      width: 110,
      note: "Le nom court du marché, celui que les déclarants choisissent : ARQ-2024.",
    }),
    title: column("Intitulé", textCell, { width: 300, note: "L'opération telle que l'acheteur la nomme." }),
    buyer: column("Acheteur", textCell, { width: 200, note: "Comme dans l'onglet « Acheteurs »." }),
    kind: column("Type", vocabularyCell(marketKind), {
      width: 110,
      note: "Travaux, services ou autre : la courbe prévue en dépend.",
    }),
    legalBasis: column("Modalité", vocabularyCell(legalBasis), { width: 190, note: "Ce qui fonde la clause." }),
    start: column("Début", dateCell, { width: 95, note: "Premier jour du marché." }),
    end: column("Fin", dateCell, {
      width: 95,
      note: "Dernier jour prévu au départ ; les avenants vont dans « Événements ».",
    }),
    target: column("Objectif (h)", positiveHoursCell, {
      width: 110,
      note: "Heures dues au départ ; vide : la somme des engagements.",
    }),
    noTargetByChoice: column("Sans objectif", yesNoCell, {
      width: 110,
      note: "Oui, si l'absence d'objectif est voulue.",
    }),
    facilitator: column("Facilitateur", textCell, { width: 160, note: "Comme dans l'onglet « Facilitateurs »." }),
    byOrders: column("Selon les commandes", yesNoCell, {
      width: 110,
      note: "Oui, pour un accord-cadre : l'objectif est la somme des heures des bons de commande (« Événements »). Avant le premier, l'objectif écrit ici n'est qu'une prévision.",
    }),
  },
});
export type Market = RecordOf<typeof marketsTable>;

/** `Engagements`: what each company owes on a market or lot, and who declares its hours. */
export const engagementsTable = defineTable({
  title: "Engagements",
  columns: {
    market: column("Marché", codeCell, { required: true, width: 110, note: "Le code du marché." }),
    lot: column("Lot", textCell, { width: 80, note: "Vide : le marché entier." }),
    company: column("Entreprise", textCell, {
      required: true,
      width: 220,
      note: "Comme dans l'onglet « Entreprises ».",
    }),
    role: column("Rôle", vocabularyCell(role), {
      width: 120,
      note: "Mandataire, titulaire, cotraitant ou sous-traitant.",
    }),
    hours: column("Heures dues", positiveHoursCell, { width: 110, note: "Vide : part partagée dans le groupement." }),
    declarants: column("Déclarants", listCell, {
      width: 240,
      note: "Qui saisit les heures : l'entreprise elle-même, une ETTI, un GEIQ… séparés par des points-virgules.",
    }),
    start: column("Début", dateCell, {
      width: 95,
      note: "Seulement si l'entreprise n'intervient pas dès le début du marché.",
    }),
    end: column("Fin", dateCell, { width: 95, note: "Seulement si l'entreprise part avant la fin du marché." }),
  },
});
export type Engagement = RecordOf<typeof engagementsTable>;

/** `Événements`: dated changes of a market. `target` replaces the hours owed, `extraHours` adds to them. */
export const eventsTable = defineTable({
  title: "Événements",
  columns: {
    date: column("Date", dateCell, { required: true, width: 95, note: "Le jour où le changement prend effet." }),
    market: column("Marché", codeCell, { required: true, width: 110, note: "Le code du marché." }),
    kind: column("Événement", vocabularyCell(eventKind), {
      required: true,
      width: 150,
      note: "Avenant, bon de commande, suspension…",
    }),
    target: column("Nouvel objectif (h)", positiveHoursCell, { width: 130, note: "Remplace l'objectif." }),
    extraHours: column("Heures en plus", positiveHoursCell, {
      width: 120,
      note: "S'ajoute à l'objectif : bon de commande, tranche affermie.",
    }),
    end: column("Nouvelle fin", dateCell, { width: 100, note: "Remplace la fin du marché." }),
    outcome: column("Issue", vocabularyCell(closingOutcome), {
      width: 140,
      note: "Pour une clôture : objectif atteint, soldé, pénalité…",
    }),
    reference: column("Référence", textCell, { width: 200, note: "Le numéro de l'avenant, de l'ordre de service…" }),
    author: column("Auteur", textCell, { width: 200, note: "Qui a écrit cette ligne depuis le menu, et quel jour." }),
  },
});
export type MarketEvent = RecordOf<typeof eventsTable>;

/** `Entreprises`: companies, and the employers of the trade that declare for them. */
export const companiesTable = defineTable({
  title: "Entreprises",
  columns: {
    name: column("Nom", textCell, { required: true, width: 220, note: "Le nom court, partout le même." }),
    siret: column("SIRET", siretCell, { width: 140, note: "14 chiffres." }),
    kind: column("Type", vocabularyCell(companyKind), { width: 130, note: "Entreprise, ETTI, GEIQ…" }),
    contact: column("Contact", textCell, { width: 160, note: "La personne à appeler." }),
    phone: column("Téléphone", textCell, { width: 120, note: "Son numéro." }),
    emails: column("E-mails", emailsCell, { width: 240, note: "Les adresses qui ouvrent le classeur." }),
    workbook: column("Classeur", textCell, {
      width: 320,
      note: "Le lien du classeur d'heures, si cette entreprise déclare.",
    }),
    remindersPausedUntil: column("Relances en pause jusqu'au", dateCell, {
      width: 150,
      note: "Vide : les relances partent.",
    }),
  },
});
export type Company = RecordOf<typeof companiesTable>;

/** `Validations`: who may be counted, on which markets and when. A code only: no name and no criterion ever. */
export const validationsTable = defineTable({
  title: "Validations",
  columns: {
    participant: column("Code participant", codeCell, {
      required: true,
      width: 130,
      note: "Le code donné à la personne : P-0042.",
    }),
    declarant: column("Déclarant", textCell, { width: 200, note: "L'employeur de la personne : c'est son repère." }),
    mark: column("Repère", textCell, { width: 100, note: "Le repère de l'employeur (initiales)." }),
    markets: column("Marchés", listCell, { width: 200, note: "Les codes des marchés ; vide : tous." }),
    from: column("Valable du", dateCell, { required: true, width: 95, note: "Premier jour où ses heures comptent." }),
    until: column("Valable jusqu'au", dateCell, { width: 120, note: "Vide : sans limite." }),
    author: column("Auteur", textCell, { width: 200, note: "Qui a écrit cette ligne depuis le menu, et quel jour." }),
  },
});
export type Validation = RecordOf<typeof validationsTable>;

/** `Acheteurs`: who signed the markets, and the workbook each one opens. */
export const buyersTable = defineTable({
  title: "Acheteurs",
  columns: {
    name: column("Nom", textCell, { required: true, width: 260, note: "Comme dans « Marchés »." }),
    emails: column("E-mails", emailsCell, { width: 240, note: "Les adresses qui ouvrent le classeur." }),
    workbook: column("Classeur", textCell, { width: 320, note: "Le lien du classeur de l'acheteur." }),
  },
});
export type Buyer = RecordOf<typeof buyersTable>;

/** `Facilitateurs`: who follows the markets and receives the e-mails. */
export const facilitatorsTable = defineTable({
  title: "Facilitateurs",
  columns: {
    name: column("Nom", textCell, { required: true, width: 200, note: "Comme dans « Marchés »." }),
    emails: column("E-mail", emailsCell, { required: true, width: 240, note: "Là où partent les alertes." }),
    phone: column("Téléphone", textCell, { width: 120, note: "Pour la signature des messages." }),
  },
});
export type Facilitator = RecordOf<typeof facilitatorsTable>;

/**
 * `Décisions`: a person's word over the machine's. What a decision leaves blank it does not restrict: an acceptance
 * with a participant and a month reaches every contract of that person in that month.
 */
export const decisionsTable = defineTable({
  title: "Décisions",
  columns: {
    date: column("Date", dateCell, { required: true, width: 95, note: "Le jour de la décision." }),
    kind: column("Décision", vocabularyCell(decisionKind), {
      required: true,
      width: 170,
      note: `Au choix : ${decisionKind.codes.map((code) => decisionKind.labels[code]).join(", ")}.`,
    }),
    declarant: column("Déclarant", textCell, { width: 200, note: "Dont le classeur porte les heures." }),
    participant: column("Code participant", codeCell, { width: 130, note: "La personne, par son code." }),
    market: column("Marché", codeCell, { width: 110, note: "Le code du marché." }),
    lot: column("Lot", textCell, { width: 80, note: "Le lot." }),
    company: column("Entreprise", textCell, { width: 200, note: "Pour quelle entreprise." }),
    nature: column("Nature", vocabularyCell(nature), { width: 110, note: "Travail ou formation." }),
    start: column("Début du contrat", dateCell, { width: 120, note: "Le début du contrat." }),
    month: column("Mois", monthCell, { width: 110, note: "Le mois des heures : 10/2025." }),
    message: column("Message", textCell, {
      width: 220,
      note: "La clé d'un message du Journal ou d'une demande, ou une adresse. Vide pour « approuver » : tout ce qui attend ce jour-là.",
    }),
    until: column("Jusqu'au", dateCell, { width: 95, note: "La fin d'une sourdine : 90 jours au plus." }),
    action: column("Action", vocabularyCell(chargeAction), {
      width: 150,
      note: "Ce qui est fait d'un marché pris en charge : relance, ETTI contactée, avenant…",
    }),
    reason: column("Motif", textCell, {
      required: true,
      width: 320,
      note: "Pourquoi. Le déclarant le lira : jamais de nom.",
    }),
    author: column("Auteur", textCell, { required: true, width: 160, note: "Qui décide." }),
  },
});
export type Decision = RecordOf<typeof decisionsTable>;

/** `Échanges`: calls, visits and letters, shown beside the person to call. */
export const exchangesTable = defineTable({
  title: "Échanges",
  columns: {
    date: column("Date", dateCell, { required: true, width: 95, note: "Le jour de l'échange." }),
    company: column("Entreprise", textCell, { required: true, width: 220, note: "Avec qui." }),
    kind: column("Type", vocabularyCell(exchangeKind), { width: 110, note: "Appel, visite, lettre ou courriel." }),
    summary: column("Résumé", textCell, { width: 420, note: "En une phrase, sans nom de salarié." }),
  },
});
export type Exchange = RecordOf<typeof exchangesTable>;

/** The tabs of a control workbook that people write, in their usual order, by the name of what they hold. */
export const CONTROL_TABLES = {
  markets: marketsTable,
  engagements: engagementsTable,
  events: eventsTable,
  companies: companiesTable,
  validations: validationsTable,
  buyers: buyersTable,
  facilitators: facilitatorsTable,
  decisions: decisionsTable,
  exchanges: exchangesTable,
  settings: settingsTable,
} as const;
