import { InvalidRequest } from "../refusals.ts";
import { LIMITS } from "../spreadsheet.ts";
import type { ExtendedValue } from "../wire.ts";
import { numberValue } from "./plain-cell.ts";

/** A value as a cell keeps it: one field of it at most, of its own type; `""` is no value at all. */
export function enteredValue(value: ExtendedValue | null | undefined): ExtendedValue | undefined {
  const name = value ? onlyField(value) : undefined;
  const field = name && value?.[name];
  if (name === undefined || field === "") return undefined;
  const kept = KEPT[name]?.(field);
  if (!kept) throw new InvalidRequest(`Invalid value at 'userEnteredValue.${name}'.`);
  return kept;
}

/** Refuses a text that no cell takes. */
export function refuseLongText({ stringValue, formulaValue }: ExtendedValue): void {
  if ((stringValue ?? formulaValue ?? "").length <= LIMITS.cellCharacters) return;
  throw new InvalidRequest(
    `Your input contains more than the maximum of ${LIMITS.cellCharacters} characters in a single cell.`,
  );
}

function onlyField(value: ExtendedValue): keyof ExtendedValue | undefined {
  let only: keyof ExtendedValue | undefined;
  for (const name in value) {
    if ((value[name as keyof ExtendedValue] ?? null) === null) continue;
    if (only !== undefined) {
      const where = "Invalid value at 'user_entered_value' (oneof)";
      throw new InvalidRequest(`${where}, oneof field 'value' is already set. Cannot set '${name}'`);
    }
    only = name as keyof ExtendedValue;
  }
  return only;
}

/** What is kept of each kind of value, written out so that a value costs no more than its field. */
const KEPT: Readonly<Record<string, (field: unknown) => ExtendedValue | undefined>> = {
  boolValue: (field) => (typeof field === "boolean" ? { boolValue: field } : undefined),
  numberValue: (field) => (typeof field === "number" ? numberValue(field) : undefined),
  stringValue: (field) => (typeof field === "string" ? shortEnough({ stringValue: field }) : undefined),
  formulaValue: (field) => (typeof field === "string" ? formula(field) : undefined),
};

function formula(text: string): ExtendedValue {
  if (!text.startsWith("=")) throw new InvalidRequest(`Invalid formula: ${text}. Formulas must begin with '='.`);
  return shortEnough({ formulaValue: text });
}

function shortEnough(value: ExtendedValue): ExtendedValue {
  refuseLongText(value);
  return value;
}
