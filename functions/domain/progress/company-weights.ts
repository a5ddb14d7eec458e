import type { CompanyProgressInput } from "./progress-input.ts";

/** Stands for the whole market where no company is named. */
export const WHOLE_MARKET: CompanyProgressInput = {
  key: "",
  share: 1,
  window: null,
  declaredMonths: [],
  acceptedByMonth: {},
};

/**
 * Each company's share of the target, adding to 1. Where no share is known, all owe the same.
 * @example companyWeights([{ share: 3 }, { share: 1 }]) //=> [0.75, 0.25]
 * @example companyWeights([{ share: 0 }, { share: 0 }]) //=> [0.5, 0.5]
 */
export function companyWeights(companies: readonly Pick<CompanyProgressInput, "share">[]): number[] {
  const shares = companies.map(({ share }) => (Number.isFinite(share) ? Math.max(0, share) : 0));
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => (total > 0 ? share / total : 1 / shares.length));
}
