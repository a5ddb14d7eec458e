import { foldText } from "../vocabulary.ts";

/** One place that a declarant types hours for; `""` is a market that has no lots. */
export type Engaged = { readonly market: string; readonly lot: string; readonly company: string };

/**
 * The names that a declarant may type: its engagements, one for each lot that they cover, and `own`, the name that a
 * blank company stands for. `codes` are all the codes that it was given; `null` where they are not known to be all.
 */
export type KnownNames = {
  readonly own: string;
  readonly engaged: readonly Engaged[];
  readonly codes: readonly string[] | null;
};

/** Known names ready to be looked up: `keys` and `codes` are folded. */
export type NameBook = {
  readonly own: string;
  readonly engaged: readonly (Engaged & { readonly keys: Engaged })[];
  readonly codes: ReadonlySet<string> | null;
};

/** Opens a book of names; a list of codes without any is one that nobody has filled. */
export const nameBook = ({ own, engaged, codes }: KnownNames): NameBook => ({
  own,
  engaged: engaged.map((each) => ({ ...each, keys: foldedOf(each) })),
  codes: codes?.length ? new Set(codes.map(foldText)) : null,
});

const foldedOf = ({ market, lot, company }: Engaged): Engaged => ({
  market: foldText(market),
  lot: foldText(lot),
  company: foldText(company),
});
