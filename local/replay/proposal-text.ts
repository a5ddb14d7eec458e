import { plural } from "../../functions/emails/words/plural.ts";
import { SETTINGS } from "../../schemas/settings.ts";
import type { Proposal, TooFew, Tried } from "./propose.ts";
import { counts, percent, perYear, plain } from "./score-table.ts";
import { TODAY, type Trial } from "./trials.ts";

const HEADINGS = ["Essai", "Rappel", "À mi-parcours", "Préavis", "Fausses alertes", "Précision"];

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

function cellsOf({ trial, score: { recall, byMidTerm, notice, falseAlarms, precision } }: Tried): string[] {
  return [
    nameOf(trial),
    `${percent(recall)} (${counts(recall)})`,
    `${percent(byMidTerm)} (${counts(byMidTerm)})`,
    months(notice),
    `${perYear(falseAlarms)} (${plain(falseAlarms.part)})`,
    `${percent(precision)} (${counts(precision)})`,
  ];
}

const months = (notice: number | null): string => (notice === null ? "–" : `${plain(notice)} mois`);

/** What to change, why, and who decides. */
export function proposalText({ today, chosen }: Proposal): string {
  if (chosen === today)
    return [
      "Proposition : ne rien changer.",
      "Aucun essai n'a moins de fausses alertes sans coûter trop d'annonces, ou les rendre trop tardives (la règle : --help).",
      `C'est une proposition : c'est vous qui décidez, dans « Réglages ».`,
      ORIGINAL,
    ].join("\n");
  return [
    `Proposition : ${nameOf(chosen.trial)}, au lieu de ${plain(isLate(chosen.trial) ? TODAY.late : TODAY.grace, 2)}.`,
    `Pourquoi : c'est l'essai qui a le moins de fausses alertes (${plain(chosen.score.falseAlarms.part)} au lieu de ${plain(today.score.falseAlarms.part)}) sans sortir des intervalles à 95 % d'aujourd'hui.`,
    `Ce que cela donne : ${announced(chosen, today)}.`,
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

function announced({ score }: Tried, { score: before }: Tried): string {
  const missed = `${plain(score.recall.part)} marchés manqués annoncés (aujourd'hui ${plain(before.recall.part)})`;
  const early = `${plain(score.byMidTerm.part)} à mi-parcours (aujourd'hui ${plain(before.byMidTerm.part)})`;
  return `${missed}, dont ${early} ; préavis médian de ${months(score.notice)} (aujourd'hui ${months(before.notice)})`;
}

/** Only the threshold is a person's to change: the grace has no line of its own. */
const whereToDecide = (trial: Trial): string =>
  isLate(trial)
    ? `dans « Réglages », ligne « ${SETTINGS.lateEnter.label} ».`
    : "mais ce délai n'est pas encore une ligne de « Réglages » : parlez-en à qui installe Jalon.";
