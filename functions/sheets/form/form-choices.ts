import { foldText } from "../../../schemas/vocabulary.ts";
import { whoDeclares } from "../../domain/declarations/who-declares.ts";
import type { FormFacts } from "./render-form.ts";

/** What a declarant chooses from: only what it declares for. */
export type FormChoices = {
  readonly participants: readonly string[];
  readonly markets: readonly string[];
  readonly lots: readonly string[];
  readonly companies: readonly string[];
};

/** The markets, lots and companies that the declarant types hours for, and the codes of its own people. */
export function formChoices({ control, declarant }: Pick<FormFacts, "control" | "declarant">): FormChoices {
  const key = foldText(declarant.name);
  const own = control.engagements.filter((each) => whoDeclares(each).includes(key));
  const people = control.validations.filter((each) => each.declarant !== null && foldText(each.declarant) === key);
  return {
    participants: unique(people.map(({ participant }) => participant)),
    markets: unique(own.map(({ market }) => market)),
    lots: unique(own.flatMap(({ lot }) => lot ?? [])),
    companies: unique(own.map(({ company }) => company)),
  };
}

const unique = (values: readonly string[]): string[] => [...new Set(values)].sort((a, b) => a.localeCompare(b, "fr"));
