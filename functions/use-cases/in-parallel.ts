/** How many calls one run keeps under way at once; the adapters' limiters keep them under the quotas. */
const AT_ONCE = 6;

/** Does the same to each item, a few at a time, and gives the answers in the order of the items. */
export async function inParallel<T, R>(items: readonly T[], act: (item: T) => Promise<R>): Promise<R[]> {
  const answers: R[] = new Array(items.length);
  const left = items.entries();
  const work = async () => {
    for (const [place, item] of left) answers[place] = await act(item);
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, items.length) }, work));
  return answers;
}
