import type { Typed } from "./typed-input.ts";

/**
 * A time of day or a duration as typed, in days; `null` for anything else. From 24 hours on it is a duration.
 * @example typedTime("35:00") //=> 1.4583333333333333 shown as [h]:mm
 * @example typedTime("12:30") //=> 0.5208333333333334 shown as hh:mm
 */
export function typedTime(text: string): Typed | null {
  const parts = /^(\d{1,6}):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  if (!parts) return null;
  const [hours, minutes, seconds] = [Number(parts[1]), Number(parts[2]), Number(parts[3] ?? 0)];
  const numberValue = (hours * 3600 + minutes * 60 + seconds) / 86_400;
  const tail = parts[3] === undefined ? ":mm" : ":mm:ss";
  return hours < 24
    ? { value: { numberValue }, numberFormat: { type: "TIME", pattern: `hh${tail}` } }
    : { value: { numberValue }, numberFormat: { type: "TIME", pattern: `[h]${tail}` } };
}
