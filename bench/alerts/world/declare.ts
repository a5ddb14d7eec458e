import type { Declaration } from "../../../local/replay/history.ts";
import { addMonths, type Month } from "../../../schemas/month.ts";
import type { Chance } from "./chance.ts";
import type { Family } from "./family.ts";

/** How a company tells its months. */
export type Habit = { readonly prompt: number; readonly silent: number };

export const drawHabit = (chance: Chance, { prompt, silent }: Family): Habit => ({
  prompt: chance.between(...prompt),
  silent: chance.happens(0.5) ? silent : 0.05,
});

/**
 * What a company told of the months it worked: at once or later, twice when it was wrong (rarely by a factor of ten),
 * and of a month without hours sometimes nothing. Its last word is always what was worked.
 */
export function declare(
  chance: Chance,
  { company, habit }: { company: string; habit: Habit },
  worked: readonly (readonly [Month, number])[],
): Declaration[] {
  return worked.flatMap(([month, hours]) => {
    if (hours === 0 && chance.happens(habit.silent)) return [];
    const seen = addMonths(month, chance.happens(habit.prompt) ? 0 : delay(chance));
    const wrong = mistaken(chance, hours);
    const told = { company, month, hours, seen };
    return wrong === hours
      ? [told]
      : [
          { ...told, hours: wrong },
          { ...told, seen: addMonths(seen, chance.whole(1, 3)) },
        ];
  });
}

/** Months that a late declaration waits; a few are told a month early, while the month runs. */
const delay = (chance: Chance): number =>
  chance.pick([
    [8, -1],
    [55, 1],
    [22, 2],
    [10, 3],
    [5, 5],
  ]);

function mistaken(chance: Chance, hours: number): number {
  if (hours > 0 && chance.happens(0.002)) return hours * 10;
  return hours > 0 && chance.happens(0.03) ? Math.round(hours * chance.between(0.7, 1.2) * 4) / 4 : hours;
}
