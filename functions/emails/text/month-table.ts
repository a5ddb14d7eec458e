import { yearOf } from "../../../schemas/month.ts";
import type { Block, MonthColumn } from "../document/email-document.ts";
import { shortMonth } from "../words/dates-in-words.ts";
import { wholeHours } from "../words/hours-in-words.ts";

/** The months as text: one line a year, what was done beside what was planned. */
export function monthTable({ title, columns, needed }: Block<"months">): readonly string[] {
  const years = [...new Set(columns.map(({ month }) => yearOf(month)))];
  const ahead = needed !== null && columns.some(({ state }) => state === "ahead");
  return [
    `${title.toUpperCase()} (heures faites / prévues)`,
    ...years.map(
      (year) =>
        `${year} : ${columns
          .filter(({ month }) => yearOf(month) === year)
          .map(cell)
          .join(" · ")}`,
    ),
    ...(ahead ? [`À faire : ${wholeHours(needed)} par mois`] : []),
  ];
}

function cell({ month, state, accepted, planned }: MonthColumn): string {
  const plan = bare(planned);
  if (state === "ahead") return `${shortMonth(month)} à venir / ${plan}`;
  return `${shortMonth(month)} ${bare(accepted)} / ${plan}${state === "silent" ? " (pas encore déclaré)" : ""}`;
}

const bare = (hours: number): string => wholeHours(hours).replace(/ h$/, "");
