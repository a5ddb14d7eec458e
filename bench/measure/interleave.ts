/** Something measured once per round. */
export type Subject<T> = () => T | Promise<T>;

/**
 * Measures every subject once per round, in an order that turns from one round to the next, so that what slows the
 * machine down for a while slows each of them alike. The first round only warms up.
 */
export async function interleave<K extends string, T>(
  rounds: number,
  subjects: Readonly<Record<K, Subject<T>>>,
  onRound: (round: number) => void = () => undefined,
): Promise<Record<K, T[]>> {
  const names = Object.keys(subjects) as K[];
  const measured = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<K, T[]>;
  for (let round = 0; round <= rounds; round++) {
    onRound(round);
    for (const step of names.keys()) {
      const name = names[(step + round) % names.length] as K;
      const value = await subjects[name]();
      if (round > 0) measured[name].push(value);
    }
  }
  return measured;
}

/** The ratio of each round on its own: two neighbours in time share the machine's mood. */
export const ratios = (values: readonly number[], beside: readonly number[]): number[] =>
  values.map((value, round) => value / (beside[round] ?? Number.NaN));
