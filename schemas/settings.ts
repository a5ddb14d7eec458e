import type { Cell } from "./cells/cell.ts";
import type { Codec, Parsed } from "./cells/codec.ts";
import { linkCell } from "./cells/link-cell.ts";
import { numberCell } from "./cells/number-cell.ts";
import { positiveHoursCell } from "./cells/positive-hours-cell.ts";
import { rawCell } from "./cells/raw-cell.ts";
import { textCell } from "./cells/text-cell.ts";
import { vocabularyCell } from "./cells/vocabulary-cell.ts";
import { yesNoCell } from "./cells/yes-no-cell.ts";
import { hours } from "./hours.ts";
import { column, defineTable } from "./table/define-table.ts";
import { signalChannel } from "./vocabulary.ts";

/** `Réglages`: what no public source fixes, one line a setting; a line left out keeps its default. */
export const settingsTable = defineTable({
  title: "Réglages",
  columns: {
    label: column("Réglage", textCell, { required: true, width: 320, note: "Ne changez pas ce nom." }),
    value: column("Valeur", rawCell, { width: 200, note: "Vide : la valeur par défaut." }),
  },
});

const whole = (min: number, max: number, initial: number) =>
  [numberCell({ min, max, decimals: 0, example: initial }), initial] as const;
const ratio = (min: number, max: number, initial: number) =>
  [numberCell({ min, max, decimals: 2, example: initial }), initial] as const;

/**
 * The settings that Jalon knows, by the label in the sheet, with their documented defaults. A new structure approves
 * every message before it leaves. Both reminders must fall within the month that they are sent in. R1 is the pace needed over the pace planned; its thresholds, the chances and the
 * shares are those of `docs/alerts.md`.
 */
export const SETTINGS = {
  structure: setting("Nom de la structure", textCell, "Votre structure"),
  declarantTemplate: setting("Modèle du classeur des déclarants", linkCell, ""),
  functionUrl: setting("Adresse de la fonction facilitator", linkCell, ""),
  monthlyCeiling: setting("Plafond d'heures par personne et par mois", positiveHoursCell, hours(220)),
  drafts: setting("Brouillons à approuver", yesNoCell, true),
  closingDay: setting("Jour du mois où les heures du mois précédent sont attendues", ...whole(1, 15, 10)),
  firstReminder: setting("Première relance, en jours ouvrés après ce jour", ...whole(1, 9, 3)),
  secondReminder: setting("Seconde relance, en jours ouvrés après ce jour", ...whole(2, 10, 10)),
  silentMonths: setting("Mois de silence avant de prévenir le facilitateur", ...whole(1, 12, 3)),
  groupedFrom: setting("Messages par jour et par facilitateur avant de les grouper", ...whole(1, 50, 5)),
  signalChannel: setting("Signaux des petits marchés", vocabularyCell(signalChannel), "digest"),
  signalSmallUnder: setting("Un marché est petit au-dessous de (h)", positiveHoursCell, hours(1000)),
  signalNobodyAfterWeeks: setting("Signal : semaines sans personne validée après le début", ...whole(1, 52, 6)),
  signalContractEndDays: setting("Signal : jours avant la fin du seul contrat", ...whole(1, 180, 30)),
  signalNoHoursMonths: setting("Signal : mois avant la fin sans aucune heure", ...whole(1, 12, 2)),
  watchEnter: setting("Rythme nécessaire : à surveiller à partir de", ...ratio(1, 9, 1.08)),
  watchLeave: setting("Rythme nécessaire : n'est plus à surveiller sous", ...ratio(1, 9, 1.03)),
  lateEnter: setting("Rythme nécessaire : en retard à partir de", ...ratio(1, 9, 1.15)),
  lateLeave: setting("Rythme nécessaire : n'est plus en retard sous", ...ratio(1, 9, 1.05)),
  lateEnterUnknown: setting("Rythme nécessaire, type inconnu : en retard à partir de", ...ratio(1, 9, 1.25)),
  lateLeaveUnknown: setting("Rythme nécessaire, type inconnu : n'est plus en retard sous", ...ratio(1, 9, 1.15)),
  lateEnterShort: setting("Rythme nécessaire, marché court : en retard à partir de", ...ratio(1, 9, 1.4)),
  lateLeaveShort: setting("Rythme nécessaire, marché court : n'est plus en retard sous", ...ratio(1, 9, 1.25)),
  criticalEnter: setting("Risque de manquer l'objectif : critique à partir de", ...ratio(0.5, 1, 0.9)),
  criticalLeave: setting("Risque de manquer l'objectif : n'est plus critique sous", ...ratio(0.5, 1, 0.8)),
  lateEvaluations: setting("En retard : évaluations de suite, sauf marché court", ...whole(1, 6, 2)),
  criticalEvaluations: setting("Critique : évaluations de suite", ...whole(1, 6, 2)),
  startingShare: setting("Démarrage : sous cette part des heures prévues", ...ratio(0, 0.5, 0.1)),
  startingMonths: setting("Démarrage : sous ce nombre de mois comptés", ...whole(1, 12, 2)),
  aheadOverPlan: setting("En avance : heures faites ÷ heures prévues à partir de", ...ratio(1, 9, 1.1)),
  aheadMissChance: setting("En avance : risque de manquer l'objectif jusqu'à", ...ratio(0, 0.5, 0.1)),
  aheadShare: setting("En avance : au-delà de cette part des heures prévues", ...ratio(0, 0.9, 0.15)),
  shortUnderMonths: setting("Un marché est court sous ce nombre de mois actifs", ...whole(1, 36, 12)),
  graceMonths: setting("Mois sans déclaration laissés de côté", ...whole(1, 6, 2)),
  graceMonthsShort: setting("Mois sans déclaration laissés de côté, marché court", ...whole(1, 6, 1)),
} as const;

/** What each lower threshold must stay under, so that a state can both begin and end. */
export const ENDS_BELOW = {
  watchLeave: "watchEnter",
  lateLeave: "lateEnter",
  lateLeaveUnknown: "lateEnterUnknown",
  lateLeaveShort: "lateEnterShort",
  criticalLeave: "criticalEnter",
  firstReminder: "secondReminder",
} as const satisfies Partial<Record<SettingKey, SettingKey>>;

export type SettingKey = keyof typeof SETTINGS;
export type Settings = { readonly [Key in SettingKey]: (typeof SETTINGS)[Key]["initial"] };

type Setting<T> = { readonly label: string; readonly codec: Codec<T>; readonly initial: T };

function setting<T>(label: string, codec: Codec<T>, initial: NoInfer<T>): Setting<T> {
  return { label, codec, initial };
}

/** Every setting at its default. */
export const DEFAULT_SETTINGS = Object.fromEntries(
  Object.entries(SETTINGS).map(([key, { initial }]) => [key, initial]),
) as Settings;

/** The value of one setting, or the French sentence that says what is wrong with it. */
export function parseSetting(key: SettingKey, cell: Cell): Parsed<Settings[SettingKey]> {
  return SETTINGS[key].codec.parse(cell);
}
