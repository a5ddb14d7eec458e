import { plural } from "../../functions/emails/words/plural.ts";
import { SETTINGS } from "../../schemas/settings.ts";
import type { Proposal, TooFew, Tried } from "./propose.ts";
import { counts, percent, perYear, plain } from "./score-table.ts";
import { TODAY, type Trial } from "./trials.ts";

const HEADINGS = ["Essai", "Rappel", "Fausses alertes", "Précision"];

/** What each setting would have done on the same markets, today's marked, with the counts behind each figure. */
export function trialTable(tried: readonly Tried[]): string {
  const lines = [HEADINGS, ...tried.map(cellsOf)];
  const widths = HEADINGS.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const [heading, ...rows] = lines.map(
    (line) => `  ${line.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join("   ")}`,
  );
  const marked = rows.map((row, at) => (tried[at]?.trial === TODAY ? `${row}   ← aujourd'hui` : row));
  return [heading, ...marked].map((line) => line?.trimEnd()).join("\n");
}

function cellsOf({ trial, score: { recall, falseAlarms, precision } }: Tried): string[] {
  return [
    nameOf(trial),
    `${percent(recall)} (${counts(recall)})`,
    `${perYear(falseAlarms)} (${plain(falseAlarms.part)})`,
    `${percent(precision)} (${counts(precision)})`,
  ];
}

/** What to change, why, and who decides. */
export function proposalText({ today, chosen, floor }: Proposal): string {
  const within = `l'intervalle à 95 % du rappel d'aujourd'hui (il commence à ${percent({ part: floor, whole: 1 })})`;
  if (chosen === today)
    return [
      "Proposition : ne rien changer.",
      `Aucun essai n'a moins de fausses alertes en restant dans ${within}, sans perdre plus d'annonces qu'il n'évite de fausses alertes.`,
      `C'est une proposition : c'est vous qui décidez, dans « Réglages ».`,
      ORIGINAL,
    ].join("\n");
  return [
    `Proposition : ${nameOf(chosen.trial)}, au lieu de ${plain(isLate(chosen.trial) ? TODAY.late : TODAY.grace, 2)}.`,
    `Pourquoi : c'est l'essai qui a le moins de fausses alertes (${plain(chosen.score.falseAlarms.part)} au lieu de ${plain(today.score.falseAlarms.part)}) en restant dans ${within} : ${announced(chosen, today)}.`,
    "Choisi sur ces mêmes marchés, il y paraît un peu meilleur qu'il ne le sera sur les prochains.",
    `C'est une proposition : c'est vous qui décidez, ${whereToDecide(chosen.trial)}`,
    ORIGINAL,
  ].join("\n");
}

const ORIGINAL = "« Aujourd'hui » : les valeurs d'origine de Jalon, même si vous en avez changé dans « Réglages ».";

/** Why nothing is proposed: « 6 marchés avec un objectif, il en faut au moins 30 ». */
export const tooFewText = ({ kind, count, fewest }: TooFew): string =>
  `Pas de proposition : ${plain(count)} ${plural(count, ...WHICH[kind])}, il en faut au moins ${fewest}. En dessous, un marché de plus ou de moins changerait la réponse.`;

const WHICH: Readonly<Record<TooFew["kind"], readonly [one: string, many: string]>> = {
  markets: ["marché avec un objectif", "marchés avec un objectif"],
  missed: ["marché manqué", "marchés manqués"],
};

const isLate = ({ late }: Trial): boolean => late !== TODAY.late;

/** Today's goes by its threshold. */
const nameOf = (trial: Trial): string =>
  trial.grace === TODAY.grace
    ? `« en retard » à partir de ${trial.late.toLocaleString("fr-FR", { minimumFractionDigits: 2 })}`
    : `délai des déclarations tardives de ${trial.grace} mois`;

function announced({ score: { recall } }: Tried, { score: before }: Tried): string {
  const change = recall.part - before.recall.part;
  const said = `${plain(recall.part)} marchés manqués annoncés sur ${plain(recall.whole)}`;
  if (change === 0) return `${said}, autant qu'aujourd'hui`;
  return `${said}, soit ${plain(Math.abs(change))} de ${change < 0 ? "moins" : "plus"} qu'aujourd'hui`;
}

/** Only the threshold is a person's to change: the grace has no line of its own. */
const whereToDecide = (trial: Trial): string =>
  isLate(trial)
    ? `dans « Réglages », ligne « ${SETTINGS.lateEnter.label} ».`
    : "mais ce délai n'est pas encore une ligne de « Réglages » : parlez-en à qui installe Jalon.";
