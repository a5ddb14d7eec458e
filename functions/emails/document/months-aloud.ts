import { showMonth } from "../../../schemas/month.ts";
import { wholeHours } from "../words/hours-in-words.ts";
import type { MonthColumn } from "./email-document.ts";

/** The columns of months for who hears the e-mail. */
export const monthsAloud = (columns: readonly MonthColumn[]): string =>
  columns.map((column) => `${showMonth(column.month)} : ${told(column)}`).join(" ; ");

function told({ state, planned, accepted }: MonthColumn): string {
  const plan = `${wholeHours(planned)} prévues`;
  if (state === "ahead") return plan;
  return `${wholeHours(accepted)} sur ${plan}${state === "silent" ? ", pas encore déclaré" : ""}`;
}
