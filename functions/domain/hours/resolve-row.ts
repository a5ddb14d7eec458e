import type { Cause, CauseFacts } from "../../../schemas/causes.ts";
import { isBlank } from "../../../schemas/cells/cell.ts";
import { attributeFindings, isHeld } from "../../../schemas/contract-row/attribute-findings.ts";
import { attributeOf, dateOf, natureOf } from "../../../schemas/contract-row/attributes.ts";
import { choice } from "../../../schemas/contract-row/choice.ts";
import type { RowFinding } from "../../../schemas/contract-row/finding.ts";
import type { ContractAttribute, ContractRow, HoursSheet } from "../../../schemas/declarant-workbook.ts";
import { foldText } from "../../../schemas/vocabulary.ts";
import type { Contract } from "./judged.ts";
import type { LookUp } from "./look-up.ts";
import type { Register, RegisteredMarket, ValidationWindow } from "./register.ts";
import { companiesOf, engagementRemedy, lotRemedy, marketsOf } from "./remedies.ts";

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
export function resolveRow(sheet: HoursSheet, row: ContractRow, register: Register, lookUp: LookUp): ResolvedRow {
  const findings: RowFinding[] = [];
  const find = (cause: Cause, column: ContractAttribute, facts: Omit<CauseFacts, "typed"> = {}) => {
    findings.push({ cause, column, facts: { typed: attributeOf(row, column), ...facts } });
    return null;
  };
  const participant = lookUp.participant(attributeOf(row, "participant")) ?? find("unknown-participant", "participant");
  const market =
    lookUp.market(attributeOf(row, "market")) ??
    find("unknown-market", "market", { limit: choice(marketsOf(sheet.declarant, register)) });
  const company = companyOf(sheet, row, register, lookUp, find);
  const lot = market && lotOf(row, market, lookUp, find);
  if (market && company && !isEngaged(sheet, market, company, lot)) {
    const detail = lot ? `${company.name} (lot « ${lot} »)` : company.name;
    find("not-engaged", "market", { detail, limit: engagementRemedy(sheet, market, company, register) });
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

type Find = (cause: Cause, column: ContractAttribute, facts?: Omit<CauseFacts, "typed">) => null;

/** A blank company is the declarant itself. */
function companyOf(sheet: HoursSheet, row: ContractRow, register: Register, lookUp: LookUp, find: Find) {
  const typed = attributeOf(row, "company");
  const company = lookUp.company(isBlank(typed) ? sheet.declarant : typed);
  return company ?? find("unknown-company", "company", { limit: choice(companiesOf(sheet.declarant, register)) });
}

/** A blank lot is the market as a whole. */
function lotOf(row: ContractRow, market: RegisteredMarket, lookUp: LookUp, find: Find): string | null {
  const typed = attributeOf(row, "lot");
  if (isBlank(typed)) return "";
  return market.lots.get(lookUp.key(typed)) ?? find("unknown-lot", "lot", { limit: lotRemedy(market) });
}

/** A lot that is not understood has its own finding: only the market is then looked at. */
const isEngaged = (
  { declarant }: HoursSheet,
  { engaged }: RegisteredMarket,
  { key }: { readonly key: string },
  lot: string | null,
): boolean =>
  engaged
    .get(key)
    ?.get(foldText(lot ?? ""))
    ?.has(foldText(declarant)) ?? false;
