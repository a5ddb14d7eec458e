import { describe, expect, it } from "vitest";
import type { Cell } from "../../../schemas/cells/cell.ts";
import { LONGEST_TEXT, textCell } from "../../../schemas/cells/text-cell.ts";
import { dateSerial, outcomeOf } from "./outcome-of.ts";

describe("a text", () => {
  it.each<[Cell, string]>([
    ["Lot 1", "Lot 1"],
    ["  Lot\u00a01 \n  gros\tœuvre ", "Lot 1 gros œuvre"],
    ["\u200bETTI\u200b", "ETTI"],
    [3, "3"],
    [1.5, "1,5"],
    [true, "VRAI"],
    [dateSerial(45778, "1/5"), "1/5"],
    ["=1+2", "=1+2"],
  ])("is read from %j", (cell, text) => {
    expect(outcomeOf(textCell, cell)).toBe(text);
  });

  it.each<[string, Cell, string]>([
    ["control characters", "a\u0007b", "contient un caractère qui ne s'affiche pas"],
    ["half a character", "a\ud83d", "contient un caractère qui ne s'affiche pas"],
    ["marks that turn the reading order", "a\u202eb", "contient un caractère qui ne s'affiche pas"],
    ["nothing but invisible characters", "\u200b", "est vide"],
    ["more than it holds", "a".repeat(LONGEST_TEXT + 1), "est trop long"],
  ])("is not read from %s", (_, cell, why) => {
    expect(outcomeOf(textCell, cell)).toContain(why);
  });
});
