import { isBlank } from "../cells/cell.ts";
import type { ContractAttribute, ContractRow } from "../declarant-workbook.ts";
import type { IsoDate } from "../month.ts";
import { foldText } from "../vocabulary.ts";
import { attributeFindings, isHeld } from "./attribute-findings.ts";
import { attributeOf, dateOf, nameIn, natureOf, type ReadAttribute } from "./attributes.ts";
import type { RowFinding } from "./finding.ts";
import type { NameBook } from "./name-book.ts";
import { placeFindings, type TypedName } from "./place-findings.ts";

/**
 * A row as far as it can be understood alone. `contract`, and `key` and `person`, its identity and whose it is,
 * are `null` and `""` as soon as an attribute that they need is wrong.
 */
export type TypedRow = {
  readonly row: ContractRow;
  readonly findings: readonly RowFinding[];
  readonly contract: { readonly start: IsoDate; readonly end: IsoDate | null } | null;
  readonly key: string;
  readonly person: string;
  readonly hasHours: boolean;
};

/**
 * Understands a row without the register. What is blank is missed only once the row holds hours: until then somebody
 * is still typing it. Without a book of names, one that cannot be is told, and one that is nobody's is not.
 */
export function typedRow(row: ContractRow, read: ReadAttribute, book: NameBook | null): TypedRow {
  const hasHours = !row.months.every(isBlank);
  const name = (column: ContractAttribute): TypedName => {
    const typed = attributeOf(row, column);
    return { typed, name: nameIn(typed, column, read) };
  };
  const [participant, market, lot, company] = [name("participant"), name("market"), name("lot"), name("company")];
  const found = [
    ...(isUnknownCode(participant, book) ? [unknownCode(participant)] : []),
    ...(book === null ? [] : placeFindings({ market, lot, company }, book)),
    ...attributeFindings(row, read),
  ];
  const findings = found.filter(({ facts }) => hasHours || !isBlank(facts.typed));
  const start = dateOf(row, "start", read);
  const names = [participant, market].every((each) => each.name !== null) && [lot, company].every(isBlankOrNamed);
  if (!names || start === null || isHeld(found))
    return { row, findings, contract: null, key: "", person: "", hasHours };
  const place = [participant, market, lot, company].map((each) => foldText(each.name ?? ""));
  const key = [...place, natureOf(row, read), start].join("|");
  const contract = { start, end: dateOf(row, "end", read) };
  return { row, findings, contract, key, person: place[0] ?? "", hasHours };
}

/** A code that cannot be one, or that is not among the codes where all of them are known. */
const isUnknownCode = ({ name }: TypedName, book: NameBook | null): boolean =>
  name === null || (book !== null && book.codes !== null && !book.codes.has(foldText(name)));

const unknownCode = ({ typed }: TypedName): RowFinding => ({
  cause: "unknown-participant",
  column: "participant",
  facts: { typed },
});

/** A blank lot is the market as a whole, a blank company the declarant's own. */
const isBlankOrNamed = ({ typed, name }: TypedName): boolean => isBlank(typed) || name !== null;
