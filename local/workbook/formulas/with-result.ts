import type { Cell } from "../cells/cell.ts";
import type { ExtendedValue, NumberFormat } from "../wire.ts";
import type { Scalar } from "./engine/formula-value.ts";

/** The cell with that result beside what was entered, the same cell where it shows it already; none when nothing is left. */
export function withResult(cell: Cell | undefined, value: Scalar, format?: NumberFormat): Cell | undefined {
  const computed = value === null ? undefined : wireValue(value);
  const shownFormat = typeof value === "number" ? format : undefined;
  if (sameValue(cell?.computedValue, computed) && sameFormat(cell?.computedFormat, shownFormat)) return cell;
  const { computedValue: _value, computedFormat: _format, ...rest } = cell ?? {};
  const changed: Cell = {
    ...rest,
    ...(computed ? { computedValue: computed } : {}),
    ...(shownFormat ? { computedFormat: shownFormat } : {}),
  };
  return Object.keys(changed).length > 0 ? changed : undefined;
}

function wireValue(value: Exclude<Scalar, null>): ExtendedValue {
  if (typeof value === "number") return { numberValue: value };
  if (typeof value === "string") return { stringValue: value };
  if (typeof value === "boolean") return { boolValue: value };
  return { errorValue: { type: value.type, message: value.message } };
}

function sameValue(a: ExtendedValue | undefined, b: ExtendedValue | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return (
    a.numberValue === b.numberValue &&
    a.stringValue === b.stringValue &&
    a.boolValue === b.boolValue &&
    a.errorValue?.type === b.errorValue?.type &&
    a.errorValue?.message === b.errorValue?.message
  );
}

const sameFormat = (a: NumberFormat | undefined, b: NumberFormat | undefined): boolean =>
  a?.type === b?.type && a?.pattern === b?.pattern;
