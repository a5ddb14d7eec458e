import { type Cell, isBlank } from "../cells/cell.ts";
import { foldText } from "../vocabulary.ts";
import { choice } from "./choice.ts";
import type { RowFinding } from "./finding.ts";
import type { Engaged, NameBook } from "./name-book.ts";

/** A cell as it was typed, and the name that it holds: `null` where it is blank or cannot be one. */
export type TypedName = { readonly typed: Cell; readonly name: string | null };

/** Where hours are typed for. */
export type TypedPlace = Readonly<Record<"market" | "lot" | "company", TypedName>>;

type Known = NameBook["engaged"];

/** What is wrong with a market, a lot and a company: names that the declarant has no engagement on, alone or together. */
export function placeFindings({ market, lot, company }: TypedPlace, { own, engaged }: NameBook): RowFinding[] {
  const onMarket = engaged.filter(({ keys }) => keys.market === foldText(market.name ?? ""));
  const named = foldText((isBlank(company.typed) ? own : company.name) ?? "");
  const [known] = engaged.filter(({ keys }) => keys.company === named);
  const asked = foldText(lot.name ?? "");
  const lots = onMarket.filter(({ lot: each }) => each !== "");
  const [knownLot] = lots.filter(({ keys }) => keys.lot === asked);
  const found: RowFinding[] = [];
  if (onMarket.length === 0) found.push(unknown("market", market.typed, choice(names(engaged, "market"))));
  if (!known) found.push(unknown("company", company.typed, choice(names(engaged, "company"))));
  if (onMarket.length === 0) return found;
  if (!isBlank(lot.typed) && !knownLot) found.push(unknown("lot", lot.typed, lotRemedy(lots)));
  const here = onMarket.filter(({ keys }) => keys.company === named);
  if (!known || here.some(({ keys }) => !knownLot || keys.lot === knownLot.keys.lot)) return found;
  const detail = knownLot ? `${known.company} (lot « ${knownLot.lot} »)` : known.company;
  const limit = engagementRemedy(onMarket, here);
  return [...found, { cause: "not-engaged", column: "market", facts: { typed: market.typed, detail, limit } }];
}

const unknown = (column: keyof TypedPlace, typed: Cell, limit: string): RowFinding => ({
  cause: `unknown-${column}`,
  column,
  facts: { typed, limit },
});

/** A market that is not split takes no lot at all. */
const lotRemedy = (lots: Known): string =>
  lots.length === 0
    ? "il n'est pas divisé en lots, laissez la cellule vide"
    : `tapez ${choice(names(lots, "lot"))}, ou demandez à votre facilitateur d'ajouter l'engagement`;

/** What the declarant may type instead: another lot of the company, or another company. */
const engagementRemedy = (onMarket: Known, here: Known): string =>
  here.length > 0
    ? `corrigez le lot (${choice(names(here, "lot"))})`
    : `indiquez l'entreprise (${choice(names(onMarket, "company"))})`;

const names = (engaged: Known, of: keyof Engaged): string[] => [
  ...new Map(engaged.map((each) => [each.keys[of], each[of]])).values(),
];
