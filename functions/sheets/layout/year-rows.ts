import { showCell } from "../../../schemas/cells/cell.ts";
import {
  CONTRACT_ATTRIBUTES,
  type ContractAttribute,
  type ContractRow,
  type HoursSheet,
} from "../../../schemas/declarant-workbook.ts";
import { foldText } from "../../../schemas/vocabulary.ts";
import type { Control } from "../../domain/control.ts";
import type { WrittenCell } from "../../ports/workbooks.ts";
import { carriedOverRows } from "./carried-over-rows.ts";
import { prefilledRows } from "./prefilled-rows.ts";

/** The declarant's last tab before a year; `own` holds its tabs as they were read. */
export const tabBefore = (year: number, own: readonly HoursSheet[]): HoursSheet | undefined =>
  own.filter((sheet) => sheet.year < year).toSorted((left, right) => right.year - left.year)[0];

/**
 * The first rows of a declarant's tab of one year: what runs on from its last tab, then the people who are validated and
 * were in no row there. A first tab has only the latter.
 */
export function yearRows(
  control: Control,
  declarant: string,
  year: number,
  own: readonly HoursSheet[],
): WrittenCell[][] {
  const rows = tabBefore(year, own)?.rows ?? [];
  return [...carriedOverRows(rows, year), ...newcomerRows(control, declarant, year, own)];
}

/** Of these rows, those of the people who are validated and were in no row of the last tab before. */
export function newcomerRows(
  control: Control,
  declarant: string,
  year: number,
  own: readonly HoursSheet[],
): WrittenCell[][] {
  const rows = tabBefore(year, own)?.rows ?? [];
  const typed = new Set(rows.map((row) => textOf(row, "participant") || textOf(row, "mark")));
  const newcomers = control.validations.filter(
    ({ participant, mark }) => !typed.has(foldText(participant)) && !typed.has(foldText(mark ?? participant)),
  );
  return prefilledRows({ ...control, validations: newcomers }, declarant, year);
}

const textOf = ({ attributes }: ContractRow, key: ContractAttribute): string =>
  foldText(showCell(attributes[CONTRACT_ATTRIBUTES.indexOf(key)] ?? null));
