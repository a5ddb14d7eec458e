import { memo } from "../../../schemas/cells/memo.ts";
import type { Decision } from "../../../schemas/control-workbook.ts";
import { foldText } from "../../../schemas/vocabulary.ts";
import type { Contract } from "./judged.ts";

/** The decisions about a contract's hours, oldest first: what a person said later replaces what was said before. */
export type DecisionBook = (declarant: string, contract: Contract) => readonly Decision[];

/**
 * Decisions about hours, oldest first, ready to be asked row by row. One that names neither a person nor a declarant
 * reaches nothing: it would reach everything.
 */
export function openDecisionBook(decisions: readonly Decision[]): DecisionBook {
  const aboutHours = decisions
    .filter((each) => each.kind === "accept" || each.kind === "reject" || each.kind === "validate-month")
    .filter((each) => each.participant !== null || each.declarant !== null)
    .sort((left, right) => (left.date < right.date ? -1 : left.date > right.date ? 1 : 0));
  const aboutAnybody: Decision[] = [];
  const aboutPerson = new Map<string, Decision[]>();
  for (const decision of aboutHours) {
    const person = decision.participant === null ? null : foldText(decision.participant);
    if (person !== null && !aboutPerson.has(person)) aboutPerson.set(person, [...aboutAnybody]);
    const lists = person === null ? [aboutAnybody, ...aboutPerson.values()] : [aboutPerson.get(person)];
    for (const list of lists) list?.push(decision);
  }
  const fold = memo((code) => foldText(String(code)));
  return (declarant, contract) =>
    (aboutPerson.get(fold(contract.participant)) ?? aboutAnybody).filter((each) => reaches(each, declarant, contract));
}

/** Whether a decision about this person reaches this contract. */
function reaches(decision: Decision, declarant: string, contract: Contract): boolean {
  return (
    agrees(decision.declarant, declarant) &&
    agrees(decision.market, contract.market) &&
    agrees(decision.lot, contract.lot) &&
    agrees(decision.company, contract.company) &&
    (decision.nature === null || decision.nature === contract.nature) &&
    (decision.start === null || decision.start === contract.start)
  );
}

const agrees = (asked: string | null, actual: string): boolean =>
  asked === null || foldText(asked) === foldText(actual);
