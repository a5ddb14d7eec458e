import fc from "fast-check";
import { expect, it } from "vitest";
import { foldText } from "../../../schemas/vocabulary/fold-text.ts";
import { anyText } from "../any-cell.ts";

it.each<[string, string]>([
  ["already folded", "already folded"],
  ["  Date d’ENTRÉE\n(prévue) ", "date d entree prevue"],
  ["Gros œuvre", "gros oeuvre"],
  ["SOUS–TRAITANT", "sous traitant"],
  ["N°\u00a0de marché", "n de marche"],
  ["ARQ-2024", "arq 2024"],
  ["«\u202fÇà\u202f»", "ca"],
  ["% d'heures", "% d heures"],
  ["---", ""],
  ["", ""],
])("%j is compared as %j", (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

it("folding twice changes nothing more, for any text", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(foldText(foldText(text))).toBe(foldText(text));
    }),
    { numRuns: 2000 },
  );
});
