import { quotient, type Ratio, type Score } from "../../functions/domain/alerts/score.ts";

type Line = readonly [measure: string, figure: string, counts: string];

/** A score as a facilitator reads it, in columns that line up in a terminal, with the counts behind each figure. */
export function scoreTable(score: Score): string {
  const { missed, grey, met, none } = score.markets;
  const lines = [["Mesure", "Valeur", "Comptes"], ...linesOf(score)] as const satisfies readonly Line[];
  const widths = [0, 1].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const [first = 0, second = 0] = widths;
  const rows = lines.map(
    ([measure, figure, counts]) => `  ${measure.padEnd(first)}   ${figure.padStart(second)}   ${counts}`,
  );
  const ended = [
    `  ${plain(missed)} sous 95 % de l'objectif (manqués)`,
    `  ${plain(grey)} entre les deux (zone grise)`,
    `  ${plain(met)} à 100 % et plus (tenus)`,
    ...(none > 0 ? [`  ${plain(none)} sans objectif, hors des mesures`] : []),
  ];
  return [`Marchés : ${plain(missed + grey + met + none)}`, ...ended, "", ...rows].join("\n");
}

function linesOf({ recall, byMidTerm, notice, falseAlarms, precision, strictPrecision, emails }: Score): Line[] {
  return [
    ["Manqués annoncés avant la fin (rappel)", percent(recall), counts(recall)],
    ["Manqués annoncés à mi-parcours au plus tard", percent(byMidTerm), counts(byMidTerm)],
    ["Préavis médian", notice === null ? "–" : `${plain(notice)} mois`, countOf(recall, "marché")],
    [
      "Fausses alertes par marché tenu et par an",
      perYear(falseAlarms),
      `${countOf(falseAlarms, "alerte")} en ${yearsOf(falseAlarms)}`,
    ],
    ["Précision, zone grise à part (la référence)", percent(precision), counts(precision)],
    ["Précision stricte, zone grise comptée fausse", percent(strictPrecision), counts(strictPrecision)],
    ["E-mails par marché et par an", perYear(emails), `${countOf(emails, "e-mail")} en ${yearsOf(emails)}`],
  ];
}

export const plain = (value: number, decimals = 1): string =>
  value.toLocaleString("fr-FR", { maximumFractionDigits: decimals });

export const counts = ({ part, whole }: Ratio): string => `${plain(part)} sur ${plain(whole)}`;

const countOf = ({ part }: Ratio, noun: string): string => `${plain(part)} ${noun}${part >= 2 ? "s" : ""}`;

const yearsOf = ({ whole }: Ratio): string => `${plain(whole)} an${whole >= 2 ? "s" : ""} de marché`;

export const percent = (ratio: Ratio): string => fixed(quotient(ratio), (value) => `${decimals(value * 100, 1)} %`);

export const perYear = (ratio: Ratio): string => fixed(quotient(ratio), (value) => decimals(value, 3));

const fixed = (value: number | null, show: (value: number) => string): string => (value === null ? "–" : show(value));

const decimals = (value: number, count: number): string =>
  value.toLocaleString("fr-FR", { minimumFractionDigits: count, maximumFractionDigits: count });
