import { type Cell, effectiveValue } from "./cell.ts";

/**
 * Where a cell leads (`CellData.hyperlink`): the address written in its `=HYPERLINK(…)`, its own link, that of a run over
 * its whole text, or an address that is all its text. None where several links share the cell.
 * @example hyperlinkOf({ userEnteredValue: { formulaValue: '=HYPERLINK("a.org";"A")' } }) //=> "http://a.org"
 */
export function hyperlinkOf(cell: Cell): string | undefined {
  const formula = cell.userEnteredValue?.formulaValue;
  if (formula) return withScheme(unquoted(HYPERLINK.exec(formula)?.[1]));
  const links = cell.textFormatRuns?.map(({ format }) => format?.link?.uri ?? undefined);
  if (links?.some((link) => link !== undefined)) return wholeLink(cell, links);
  return cell.userEnteredFormat?.textFormat?.link?.uri ?? addressOf(effectiveValue(cell)?.stringValue);
}

function wholeLink({ textFormatRuns = [] }: Cell, links: readonly (string | undefined)[]): string | undefined {
  const startsAtOnce = (textFormatRuns[0]?.startIndex ?? 0) === 0;
  return startsAtOnce && links.every((link) => link === links[0]) ? links[0] : undefined;
}

const HYPERLINK = /^=\s*(?:HYPERLINK|LIEN_HYPERTEXTE)\s*\(\s*"((?:[^"]|"")*)"\s*[,;)]/i;

const unquoted = (text: string | undefined): string | undefined => text?.replaceAll('""', '"');

const withScheme = (address: string | undefined): string | undefined =>
  !address || /^[a-z][\w+.-]*:|^#/i.test(address) ? address || undefined : `http://${address}`;

const addressOf = (text: string | null | undefined): string | undefined =>
  text && /^https?:\/\/[^\s/]+\S*$/i.test(text) ? text : undefined;
