import type { Cause, CauseFacts } from "../../../schemas/causes.ts";
import { isBlank } from "../../../schemas/cells/cell.ts";
import { attributeFindings, isHeld } from "../../../schemas/contract-row/attribute-findings.ts";
import { attributeOf, dateOf, natureOf } from "../../../schemas/contract-row/attributes.ts";
import type { RowFinding } from "../../../schemas/contract-row/finding.ts";
import { placeFindings, type TypedName, type TypedPlace } from "../../../schemas/contract-row/place-findings.ts";
import type { ContractAttribute, ContractRow, HoursSheet } from "../../../schemas/declarant-workbook.ts";
import { foldText } from "../../../schemas/vocabulary.ts";
import type { Contract } from "./judged.ts";
import type { LookUp } from "./look-up.ts";
import type { RegisteredMarket, ValidationWindow } from "./register.ts";

/**
 * A row whose attributes are understood as far as they can be. `contract` is `null` as soon as one of them is
 * rejected; `windows` are the person's validations on this market.
 */
export type ResolvedRow = {
  readonly contract: Contract | null;
  readonly market: RegisteredMarket | null;
  readonly windows: readonly ValidationWindow[];
  readonly findings: readonly RowFinding[];
};

/** Understands a row's attributes, collecting every problem at once. */
export function resolveRow(sheet: HoursSheet, row: ContractRow, lookUp: LookUp): ResolvedRow {
  const findings: RowFinding[] = [];
  const find = (cause: Cause, column: ContractAttribute, facts: Omit<CauseFacts, "typed"> = {}) => {
    findings.push({ cause, column, facts: { typed: attributeOf(row, column), ...facts } });
    return null;
  };
  const participant = lookUp.participant(attributeOf(row, "participant")) ?? find("unknown-participant", "participant");
  const market = lookUp.market(attributeOf(row, "market"));
  const company = companyOf(sheet, row, lookUp);
  const lot = market && lotOf(row, market, lookUp);
  if (!market || !company || lot === null || !isEngaged(sheet, market, company, lot)) {
    findings.push(...placeFindings(typedPlace(row, lookUp), lookUp.book(sheet.declarant)));
  }
  const start = dateOf(row, "start", lookUp.attribute);
  findings.push(...attributeFindings(row, lookUp.attribute));
  if (isHeld(findings) || !participant || !market || !company || lot === null || start === null) {
    return { contract: null, market, windows: [], findings };
  }
  const windows = participant.windows.filter(
    ({ markets }) => markets === null || markets.has(foldText(market.market.code)),
  );
  if (windows.length === 0) find("not-validated-here", "participant", { limit: market.market.code });
  if (participant.employers?.has(foldText(sheet.declarant)) === false) find("another-employer", "participant");
  if (market.terms.start === null || market.terms.end === null) find("market-undated", "market");
  const contract: Contract = {
    participant: participant.code,
    market: market.market.code,
    lot,
    company: company.name,
    nature: natureOf(row, lookUp.attribute),
    start,
    end: dateOf(row, "end", lookUp.attribute),
  };
  return { contract, market, windows, findings };
}

/** A blank company is the declarant itself. */
function companyOf(sheet: HoursSheet, row: ContractRow, lookUp: LookUp) {
  const typed = attributeOf(row, "company");
  return lookUp.company(isBlank(typed) ? sheet.declarant : typed);
}

/** A blank lot is the market as a whole. */
function lotOf(row: ContractRow, market: RegisteredMarket, lookUp: LookUp): string | null {
  const typed = attributeOf(row, "lot");
  return isBlank(typed) ? "" : (market.lots.get(lookUp.key(typed)) ?? null);
}

const isEngaged = (
  { declarant }: HoursSheet,
  { engaged }: RegisteredMarket,
  { key }: { readonly key: string },
  lot: string,
): boolean => engaged.get(key)?.get(foldText(lot))?.has(foldText(declarant)) ?? false;

function typedPlace(row: ContractRow, lookUp: LookUp): TypedPlace {
  const name = (column: ContractAttribute): TypedName => {
    const typed = attributeOf(row, column);
    return { typed, name: lookUp.name(column, typed) };
  };
  return { market: name("market"), lot: name("lot"), company: name("company") };
}
