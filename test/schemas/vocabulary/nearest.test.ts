import { expect, it } from "vitest";
import { nearest } from "../../../schemas/vocabulary/nearest.ts";

it.each<[string, string[], string[]]>([
  ["Titulare", ["Mandataire", "Titulaire"], ["Titulaire"]],
  ["interim", ["intérim d'insertion", "intérim", "stage"], ["intérim"]],
  ["CDO", ["CDI", "CDD", "CDDI", "stage"], ["CDI", "CDD"]],
  ["rien de tel", ["CDI", "CDD"], []],
  ["", ["CDI"], []],
  ["é".repeat(50_000), ["CDI"], []],
])("the nearest to %j among %j are %j", (text, candidates, found) => {
  expect(nearest(text, candidates)).toEqual(found);
});
