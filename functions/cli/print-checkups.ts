import type { Checkup } from "../../schemas/requests.ts";

const SIGNS: Readonly<Record<Checkup["verdict"], string>> = { fine: "✓", warning: "!", wrong: "✗", skipped: "–" };

/** The checkups under their subjects, each with its sign and what to do, then their count. */
export function printCheckups(checkups: readonly Checkup[]): string {
  const bySubject = new Map<string, Checkup[]>();
  for (const each of checkups) bySubject.set(each.subject, [...(bySubject.get(each.subject) ?? []), each]);
  const groups = [...bySubject].map(([subject, own]) => [subject, ...own.flatMap(linesOf)].join("\n"));
  return [...groups, countLine(checkups)].join("\n\n");
}

const linesOf = ({ verdict, message, remedy }: Checkup): string[] => [
  `  ${SIGNS[verdict]} ${message}`,
  ...(remedy === null ? [] : [`    → ${remedy}`]),
];

const COUNTED = [
  ["fine", "en ordre"],
  ["warning", "à regarder"],
  ["wrong", "à corriger"],
  ["skipped", "pas regardé"],
] as const satisfies readonly (readonly [Checkup["verdict"], string])[];

/** @example countLine(checkups) //=> "12 vérifications : 10 en ordre, 2 à corriger." */
function countLine(checkups: readonly Checkup[]): string {
  const counts = COUNTED.map(([verdict, label]) => [checkups.filter((each) => each.verdict === verdict).length, label]);
  const told = counts.filter(([count]) => count !== 0).map((count) => count.join(" "));
  const { length } = checkups;
  return `${length} ${length < 2 ? "vérification" : "vérifications"} : ${told.join(", ")}.`;
}
