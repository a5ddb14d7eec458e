import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CAUSES, type Cause, ruleOf } from "../../schemas/causes.ts";
import { CONTRACT_ATTRIBUTES } from "../../schemas/declarant-workbook.ts";
import { anyCell } from "./any-cell.ts";

const NAMES = Object.keys(CAUSES) as Cause[];

describe("the decision table", () => {
  it.each(NAMES)("gives %s a state, an actor and a French sentence that ends", (cause) => {
    const { state, who, column, sentence } = ruleOf(cause);
    const said = sentence({ typed: "P-999", month: "octobre 2025", limit: "ARQ-2024", detail: "Bâti Falaises." });
    expect(said).toMatch(/^[«A-ZÀ-Ý0-9].*\.$/u);
    expect(said).not.toMatch(/undefined|\bde [ao]|\bsi il\b| {2}/);
    expect(["accepted", "rejected", "pending"]).toContain(state);
    if (column) expect(CONTRACT_ATTRIBUTES).toContain(column);
    if (state === "pending") expect(who).toBe(cause === "same-key-twice" ? "declarant" : "facilitator");
    if (state === "rejected") expect(who).toBe("declarant");
  });

  it("weighs what is rejected before what waits, and remarks last", () => {
    const weights = NAMES.map((cause) => ["rejected", "pending", "accepted"].indexOf(ruleOf(cause).state));
    expect(weights).toEqual(weights.toSorted((left, right) => left - right));
  });

  it("never throws, whatever was typed", () => {
    fc.assert(
      fc.property(fc.constantFrom(...NAMES), anyCell, (cause, typed) => {
        expect(typeof ruleOf(cause).sentence({ typed })).toBe("string");
      }),
    );
  });

  it.each([
    ["avril 2025", "d'avril"],
    ["août 2025", "d'août"],
    ["octobre 2025", "d'octobre"],
    ["mai 2025", "de mai"],
  ])("elides before a vowel: %s", (month, said) => {
    expect(ruleOf("outside-market").sentence({ typed: 35, month, limit: "" })).toContain(`Heures ${said}`);
  });
});
