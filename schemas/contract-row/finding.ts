import { type Cause, type CauseFacts, ruleOf, type State } from "../causes.ts";
import type { ContractAttribute } from "../declarant-workbook.ts";

/** Why a cell or a row is not simply accepted. */
export type Finding = { readonly cause: Cause; readonly facts: CauseFacts };

/** A finding that concerns all of a row's hours, and the attribute that holds the reason. */
export type RowFinding = Finding & { readonly column: ContractAttribute };

/** The worst state among the findings: one rejection rejects, one doubt suspends. */
export function worst(findings: readonly Finding[]): State {
  const states = findings.map(({ cause }) => ruleOf(cause).state);
  return states.includes("rejected") ? "rejected" : states.includes("pending") ? "pending" : "accepted";
}

/** The findings that are said: hours to mend do not wait for a decision. */
export function weighing(findings: readonly Finding[]): readonly Finding[] {
  const state = worst(findings);
  return findings.filter(({ cause }) => ruleOf(cause).state === state);
}

/** What a person reads about findings: their sentences, one after the other. */
export const sayFindings = (findings: readonly Finding[]): string =>
  findings.map(({ cause, facts }) => ruleOf(cause).sentence(facts)).join(" ");
