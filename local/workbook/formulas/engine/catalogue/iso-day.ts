import { serialOf } from "../../../formats/serial-date.ts";

/** The serial of a day written `2025-03-01`; `null` for anything else. */
export function serialOfIso(text: string): number | null {
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text) ?? [];
  return year === undefined ? null : serialOf({ year: Number(year), month: Number(month), day: Number(day) });
}
