import { describe, expect, it } from "vitest";
import { vocabularyCell } from "../../schemas/cells/vocabulary-cell.ts";
import * as vocabularies from "../../schemas/vocabulary.ts";
import { outcomeOf } from "./cells/outcome-of.ts";

const { contractType, foldText, legalBasis, nature, role, companyKind, hiringMode } = vocabularies;
const ALL = Object.entries(vocabularies).flatMap(([name, value]) =>
  typeof value === "object" ? [[name, value as vocabularies.Vocabulary] as const] : [],
);

describe.each(ALL)("the vocabulary %s", (_, { codes, labels, codeOf }) => {
  it.each(codes.map((code) => [code]))("reads %s back from its label, shouted and without accents", (code) => {
    expect(codeOf(labels[code] ?? "")).toBe(code);
    expect(codeOf(` ${foldText(labels[code] ?? "").toUpperCase()} `)).toBe(code);
  });

  it("names its codes in English kebab-case", () => {
    expect(codes.filter((code) => !/^[a-z]+(-[a-z]+)*$/.test(code))).toEqual([]);
  });
});

it("two codes of a vocabulary never share a word", () => {
  expect(() => vocabularies.defineVocabulary({ one: ["été"], two: ["hiver", "ETE"] })).toThrow("ETE");
});

it.each([
  [nature, "Formation", "training"],
  [role, "co traitant", "co-contractor"],
  [role, "Sous-Traitant", "subcontractor"],
  [contractType, "Intérim d’insertion", "integration-temporary"],
  [contractType, "contrat pro", "professionalisation"],
  [companyKind, "Régie  de quartier", "neighbourhood-enterprise"],
  [hiringMode, "sous traitance siae", "integration-subcontracting"],
  [legalBasis, "Marché réservé (IAE)", "reserved-integration"],
])("in %o, %j is %s", (vocabulary, typed, code) => {
  expect(vocabulary.codeOf(typed)).toBe(code);
});

it("an unknown word is answered with the nearest labels", () => {
  expect(outcomeOf(vocabularyCell(role), "titulare")).toBe(
    "refused: « titulare » n'est pas un choix de la liste : tapez « titulaire ».",
  );
});

it("a word near to none is answered with the whole list", () => {
  expect(outcomeOf(vocabularyCell(nature), "autre chose")).toBe(
    "refused: « autre chose » n'est pas un choix de la liste : tapez « travail » ou « formation ».",
  );
});
