import type { Locale } from "../formats/locale.ts";
import type { Typed } from "./typed-input.ts";

/**
 * A time of day or a duration as typed, in days; `null` for anything else. From 24 hours on, or with a sign, it is a
 * duration.
 * @example typedTime("35:00", FRENCH) //=> 1.4583333333333333 shown as [h]:mm
 * @example typedTime("12:30", FRENCH) //=> 0.5208333333333334 shown as hh:mm
 */
export function typedTime(text: string, locale: Locale): Typed | null {
  const groups = TIME.exec(text)?.groups;
  if (!groups) return null;
  const { sign = "", hours = "", minutes, seconds, fraction, half } = groups;
  if (half === undefined && minutes === undefined) return null;
  if (half !== undefined && (sign !== "" || Number(hours) > 12)) return null;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0);
  const size = (hour * 3600 + Number(minutes ?? 0) * 60 + Number(`${seconds ?? 0}.${fraction ?? 0}`)) / 86_400;
  const unit = sign !== "" || hour >= 24 ? "[h]" : half === undefined ? locale.hour : "h";
  const tail = `:mm${seconds === undefined ? "" : ":ss"}${fraction === undefined ? "" : ".000"}`;
  const pattern = `${unit}${tail}${half === undefined ? "" : " am/pm"}`;
  return { value: { numberValue: sign === "-" ? -size : size }, numberFormat: { type: "TIME", pattern } };
}

const TIME =
  /^(?<sign>[+-]?)(?<hours>\d{1,6})(?::(?<minutes>[0-5]\d)(?::(?<seconds>[0-5]\d)(?:[.,](?<fraction>\d{1,3}))?)?)?(?: ?(?<half>[ap]m))?$/i;
