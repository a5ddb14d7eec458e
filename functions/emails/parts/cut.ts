/** The beginning of a list, and how many are left out: one alone never is, for it takes no more room than its mention. */
export function cut<Each>(list: readonly Each[], most: number): { shown: readonly Each[]; left: number } {
  return list.length <= most + 1 ? { shown: list, left: 0 } : { shown: list.slice(0, most), left: list.length - most };
}

/** What is said under a list that was cut. */
export const othersInSuivi = (left: number): string | null =>
  left === 0 ? null : `et ${left} autres dans l'onglet Suivi`;
