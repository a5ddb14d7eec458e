import { isBlank } from "../cells/cell.ts";
import { requestKey, type ValidationRequest } from "../validation-requests.ts";
import type { RowFinding } from "./finding.ts";
import type { NameBook } from "./name-book.ts";
import { placeFindings, type TypedName } from "./place-findings.ts";

/** What is wrong with where a person is asked for. A blank company asks for nothing: nobody can guess it. */
export function requestFindings(
  { market, lot, company }: Pick<ValidationRequest, "market" | "lot" | "company">,
  book: NameBook,
): RowFinding[] {
  const place = { market: named(market), lot: named(lot), company: named(company) };
  return placeFindings(place, book).filter(({ facts }) => !isBlank(facts.typed));
}

const named = (name: string | null): TypedName => ({ typed: name, name });

/** What is said of a request that repeats the one of an earlier row, counted from 1. */
export const sameRequest = (row: number): string =>
  `C'est la même demande qu'en ligne ${row} : une seule suffit, effacez celle-ci.`;

/** The requests that repeat an earlier one, each with the row of that one. */
export function repeatedRequests<R extends ValidationRequest & { readonly row: number }>(
  requests: readonly R[],
): { readonly request: R; readonly first: number }[] {
  const firsts = new Map<string, number>();
  return requests.flatMap((request) => {
    const key = requestKey("", request);
    const first = firsts.get(key);
    if (first !== undefined) return [{ request, first }];
    firsts.set(key, request.row);
    return [];
  });
}
