import { showCell } from "../../../schemas/cells/cell.ts";
import type { Engagement, Validation } from "../../../schemas/control-workbook.ts";
import { CONTRACT_ATTRIBUTES, type HoursSheet } from "../../../schemas/declarant-workbook.ts";
import { foldText } from "../../../schemas/vocabulary.ts";
import type { Control } from "../control.ts";
import { whoDeclares } from "./who-declares.ts";

/** A person that a declarant may name: the code and, where the facilitator noted it, the declarant's own mark. */
export type KnownPerson = { readonly participant: string; readonly mark: string | null };

/** What a declarant may choose from as it types: never another one's people. */
export type Choices = {
  readonly people: readonly KnownPerson[];
  /** Whether any other code than those of `people` is wrong here: no validation that names no declarant is missing. */
  readonly complete: boolean;
  readonly markets: readonly string[];
  readonly lots: readonly string[];
  readonly companies: readonly string[];
};

/**
 * The people that were validated for a declarant, or for nobody in particular but already stand in its rows; and the
 * markets, lots and companies of the engagements that it declares for. `sheets` may hold others' tabs as well.
 */
export function choicesOf(
  declarant: string,
  { validations, engagements }: Pick<Control, "validations" | "engagements">,
  sheets: readonly HoursSheet[],
): Choices {
  const key = foldText(declarant);
  const own = engagements.filter((each) => whoDeclares(each).includes(key));
  const people = peopleOf(key, validations, typedCodes(key, sheets));
  const codes = new Set(people.map(({ participant }) => foldText(participant)));
  return {
    people,
    complete: validations.every((each) => each.declarant !== null || codes.has(foldText(each.participant))),
    markets: distinct(own.map(({ market }) => market)),
    lots: distinct(own.flatMap(({ lot }) => lot ?? [])),
    companies: distinct(own.map(({ company }: Engagement) => company)),
  };
}

/** Nobody's mark is shown to nobody: whose it is, is not known. */
function peopleOf(key: string, validations: readonly Validation[], typed: ReadonlySet<string>): KnownPerson[] {
  const people = new Map<string, KnownPerson>();
  for (const { participant, declarant, mark } of validations) {
    const code = foldText(participant);
    const isOwn = declarant !== null && foldText(declarant) === key;
    if (!isOwn && !(declarant === null && typed.has(code))) continue;
    people.set(code, { participant, mark: (isOwn ? mark : null) ?? people.get(code)?.mark ?? null });
  }
  return [...people.values()].sort((left, right) => left.participant.localeCompare(right.participant, "fr"));
}

const CODE = CONTRACT_ATTRIBUTES.indexOf("participant");

const typedCodes = (key: string, sheets: readonly HoursSheet[]): ReadonlySet<string> =>
  new Set(
    sheets
      .filter((sheet) => foldText(sheet.declarant) === key)
      .flatMap(({ rows }) => rows.map(({ attributes }) => foldText(showCell(attributes[CODE] ?? null)))),
  );

/** Each name once, however often and in which letters it is typed. */
const distinct = (names: readonly string[]): string[] =>
  [...new Map(names.toReversed().map((name) => [foldText(name), name])).values()].reverse();
