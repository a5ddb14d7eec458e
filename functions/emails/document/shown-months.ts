import { showMonth } from "../../../schemas/month.ts";
import { wholeHours } from "../words/hours-in-words.ts";
import type { MonthColumn } from "./email-document.ts";

const MOST = 36;
const MOST_AHEAD = 12;

/** The months that fit on a telephone: at most 36, of which at most 12 ahead. */
export function shownMonths(columns: readonly MonthColumn[]): readonly MonthColumn[] {
  if (columns.length <= MOST) return columns;
  const past = columns.filter(({ state }) => state !== "ahead");
  const ahead = columns.filter(({ state }) => state === "ahead").slice(0, MOST_AHEAD);
  return [...past.slice(ahead.length - MOST), ...ahead];
}

/** The same months for who hears the e-mail. */
export const monthsAloud = (columns: readonly MonthColumn[]): string =>
  columns.map((column) => `${showMonth(column.month)} : ${told(column)}`).join(" ; ");

function told({ state, planned, accepted }: MonthColumn): string {
  const plan = `${wholeHours(planned)} prévues`;
  if (state === "ahead") return plan;
  return `${wholeHours(accepted)} sur ${plan}${state === "silent" ? ", pas encore déclaré" : ""}`;
}
