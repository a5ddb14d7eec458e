/** The id that a tab of this title gets when Jalon adds it: always the same, so that links to it can be foretold. */
export function sheetIdOf(title: string): number {
  let hash = 7;
  for (const character of title) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 1_999_999_973;
  return hash + 1000;
}

/** Ids that one title may get: a tab that people renamed keeps its own, and the new one takes the next. */
const IDS_A_TITLE = 100;

/** Whether Jalon would have given the id to a tab of this title; a person's tab gets one of two thousand million. */
export function isOwnId(title: string, sheetId: number): boolean {
  const first = sheetIdOf(title);
  return sheetId >= first && sheetId < first + IDS_A_TITLE;
}

/** The first id for the title that no tab has, which is then taken. */
export function takeId(title: string, taken: Set<number>): number {
  let id = sheetIdOf(title);
  while (taken.has(id)) id += 1;
  taken.add(id);
  return id;
}
