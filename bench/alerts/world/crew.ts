import type { Chance } from "./chance.ts";

/** What one person works in an ordinary month, in hours: part of a full time, with its absences. */
const PERSON_MONTH = 130;

/** People at work on a market, and the hours wanted so far that they have not done. */
export type Crew = { readonly people: number; readonly owing: number };

export const NOBODY: Crew = { people: 0, owing: 0 };

/**
 * One month of a crew: it hires when more than half a person-month is wanting and lets go when more than that is too
 * much, so that hours come in lumps of a person's month. Less than a person's month of work left is done as it comes.
 */
export function workMonth(chance: Chance, crew: Crew, wanted: number, season: number): { crew: Crew; hours: number } {
  const due = Math.max(0, crew.owing + wanted);
  const month = PERSON_MONTH * season;
  const people = Math.max(0, Math.round(due / month + (crew.people > 0 ? 0.15 : -0.1)));
  const present = Array.from({ length: people }, () => presence(chance, month));
  const worked = present.reduce((sum, hours) => sum + hours, 0);
  const hours = Math.round(Math.min(worked, Math.max(due * 1.3, due + 40)) * 4) / 4;
  return { crew: { people, owing: due - hours }, hours };
}

const presence = (chance: Chance, month: number): number =>
  chance.happens(0.05) ? month * chance.between(0, 0.6) : Math.max(0, chance.normal(month, 14));
