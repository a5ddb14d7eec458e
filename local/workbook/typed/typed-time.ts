import type { Locale } from "../formats/locale.ts";
import type { Typed } from "./typed-input.ts";

/**
 * A time of day or a duration as typed, in days; `null` for anything else. From 24 hours on, with a sign, or with 60
 * minutes or seconds and more it is a duration, which shows its seconds whether they were typed or not
 * (burnash/gspread#501: 1234 hours and 1234 minutes are shown as 1254 hours, 34 minutes, 00 seconds).
 * @example typedTime("35:00", FRENCH) //=> 1.4583333333333333 shown as [h]:mm:ss
 * @example typedTime("12:30", FRENCH) //=> 0.5208333333333334 shown as HH:mm
 */
export function typedTime(text: string, locale: Locale): Typed | null {
  const clock = clockOf(text, locale);
  if (clock === null) return null;
  const { sign, hours, minutes, seconds, half } = clock;
  const isDuration = sign !== "" || hours >= 24 || minutes >= 60 || seconds >= 60;
  if (half !== undefined && (isDuration || hours > 12)) return null;
  const hour = half === undefined ? hours : (hours % 12) + (/p/i.test(half) ? 12 : 0);
  const size = (hour * 3600 + minutes * 60 + seconds) / 86_400;
  const pattern = isDuration ? `[h]:mm:ss${clock.fraction}` : timeOfDay(clock, locale);
  return { value: { numberValue: sign === "-" ? -size : size }, numberFormat: { type: "TIME", pattern } };
}

type Clock = {
  readonly sign: string;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
  readonly hasSeconds: boolean;
  /** The code for a fraction of a second where one was typed. */
  readonly fraction: ".000" | "";
  readonly half: string | undefined;
};

const TIME =
  /^(?<sign>[+-]?)(?<hours>\d{1,6})(?::(?<minutes>\d{2,4})(?::(?<seconds>\d{2})(?:(?<point>[.,])(?<fraction>\d{1,9}))?)?)?(?: ?(?<half>[ap]m))?$/i;

function clockOf(text: string, locale: Locale): Clock | null {
  const groups = TIME.exec(text)?.groups;
  if (!groups) return null;
  const { sign = "", hours = "", minutes, seconds, point, fraction, half } = groups;
  if (half === undefined && minutes === undefined) return null;
  if (point !== undefined && point !== locale.decimal) return null;
  return {
    sign,
    hours: Number(hours),
    minutes: Number(minutes ?? 0),
    seconds: Number(`${seconds ?? 0}.${fraction ?? 0}`),
    hasSeconds: seconds !== undefined,
    fraction: fraction === undefined ? "" : ".000",
    half,
  };
}

function timeOfDay({ hasSeconds, fraction, half }: Clock, locale: Locale): string {
  const seconds = hasSeconds ? `:ss${fraction}` : "";
  return half === undefined ? `${locale.hour}:mm${seconds}` : `h:mm${seconds} am/pm`;
}
