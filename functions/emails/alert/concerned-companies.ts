import type { Hundredths } from "../../../schemas/hours.ts";
import type { AlertCompany, AlertEmail } from "./alert-email.ts";

/** How many companies an alert shows. */
export const MOST_SHOWN = 3;

type Figures = Pick<AlertEmail, "plannedToDate" | "state" | "target">;

/** A company that can act, and the hours that it should have brought by now, less those it brought. */
type Concerned = { readonly company: AlertCompany; readonly gap: Hundredths };

/** The companies that are behind their share, silent, or waiting for a decision; who lacks most hours comes first. */
export const concernedCompanies = (companies: readonly AlertCompany[], market: Figures): Concerned[] =>
  companies
    .map((company) => ({ company, gap: gapToPlan(company, market) }))
    .filter(({ company, gap }) => gap > 0 || company.silentSince !== null || company.awaitingDecision > 0)
    .sort((one, other) => other.gap - one.gap);

function gapToPlan({ owed, done }: AlertCompany, { plannedToDate, state, target }: Figures): Hundredths {
  if (state === "overdue") return owed - done;
  return target > 0 ? Math.round((owed * plannedToDate) / target) - done : 0;
}
