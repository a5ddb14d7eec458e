/**
 * The items that share a key, under it, in the order in which they came.
 * @example groupBy([1, 2, 3], (n) => n % 2) //=> new Map([[1, [1, 3]], [0, [2]]])
 */
export function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
