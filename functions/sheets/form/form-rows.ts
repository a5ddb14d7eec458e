import { type Cell, showCell } from "../../../schemas/cells/cell.ts";
import type { Validation } from "../../../schemas/control-workbook.ts";
import { CONTRACT_ATTRIBUTES } from "../../../schemas/declarant-workbook.ts";
import { foldText } from "../../../schemas/vocabulary.ts";
import { whoDeclares } from "../../domain/declarations/who-declares.ts";
import type { WrittenCell } from "../../ports/workbooks.ts";
import { cell } from "../sheet-view.ts";
import { STYLES } from "../styles.ts";
import { formChoices } from "./form-choices.ts";
import type { FormFacts } from "./render-form.ts";

/** The contracts as they were last read, hours included; before any was typed, the people who are validated. */
export function formRows(facts: FormFacts): WrittenCell[][] {
  const { sheet } = facts;
  if (sheet !== null && sheet.rows.length > 0)
    return sheet.rows.map(({ attributes, months }) => [...attributes, ...months].map(asTyped));
  return validatedRows(facts);
}

/** A day stays a day; what else a number format made of the typing stays what was seen, for the same to be said of it. */
function asTyped(typed: Cell): WrittenCell {
  if (typed === null || typeof typed !== "object") return cell(typed);
  return typed.kind === "date" ? cell(typed.value, STYLES.date) : cell(showCell(typed));
}

/** One row for each person and market on which they are validated, for who employs them; the start is the employer's to say. */
function validatedRows({ control, declarant, year }: FormFacts): WrittenCell[][] {
  const key = foldText(declarant.name);
  const { markets } = formChoices({ control, declarant });
  const people = control.validations.filter(
    (each) => each.declarant !== null && foldText(each.declarant) === key && isOfYear(each, year),
  );
  const rows = people.flatMap(({ participant, mark, markets: own }) =>
    markets
      .filter((market) => own === null || own.map(foldText).includes(foldText(market)))
      .map((market) => ({ participant, mark, market, company: onlyCompany(market) })),
  );
  const different = new Map(rows.map((row) => [`${row.participant}|${row.market}`, row]));
  return [...different.values()].map((row) =>
    CONTRACT_ATTRIBUTES.map((attribute) => cell(attribute in row ? row[attribute as keyof typeof row] : null)),
  );

  /** A declarant's own hours leave the company blank, and so does a choice that is not ours to make. */
  function onlyCompany(market: string): string | null {
    const engaged = control.engagements.filter((each) => each.market === market && whoDeclares(each).includes(key));
    const companies = [...new Set(engaged.map(({ company }) => company))];
    const [only] = companies;
    return companies.length === 1 && only !== undefined && foldText(only) !== key ? only : null;
  }
}

const isOfYear = ({ from, until }: Validation, year: number): boolean =>
  from <= `${year}-12-31` && (until === null || until >= `${year}-01-01`);
