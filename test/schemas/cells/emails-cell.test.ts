import { describe, expect, it } from "vitest";
import type { Cell } from "../../../schemas/cells/cell.ts";
import { emailsCell } from "../../../schemas/cells/emails-cell.ts";
import { outcomeOf } from "./outcome-of.ts";

describe("e-mail addresses", () => {
  it.each<[string, string[]]>([
    ["a.b@example.org", ["a.b@example.org"]],
    ["A.B@Example.ORG", ["A.B@example.org"]],
    [
      "a@example.org, b@example.org;c@example.org\nd@example.org e@example.org",
      ["a", "b", "c", "d", "e"].map((name) => `${name}@example.org`),
    ],
    ["a@example.org ; A@example.org", ["a@example.org"]],
    ["prenom+clauses@ville.example.org", ["prenom+clauses@ville.example.org"]],
  ])("are read from %j", (cell, addresses) => {
    expect(outcomeOf(emailsCell, cell)).toEqual(addresses);
  });

  it.each<[string, Cell]>([
    ["a word", "Martin"],
    ["a name beside an address", "Martin <a@example.org>"],
    ["no domain", "a@"],
    ["no top domain", "a@example"],
    ["two dots", "a..b@example.org"],
    ["a dash at a label's end", "a@example-.org"],
    ["a formula opener", "=a@example.org"],
    ["a null character", "a\u0000@example.org"],
    ["an accent", "hélène@example.org"],
    ["only commas", ", ;"],
    ["a number", 12],
  ])("are not read from %s", (_, cell) => {
    expect(outcomeOf(emailsCell, cell)).toMatch(/^refused: « .* » .*adresse e-mail : tapez une ou plusieurs adresses/);
  });

  it("never hold what would open another header", () => {
    expect(outcomeOf(emailsCell, "a@example.org\r\nBcc: b@example.org")).toContain("refused: « Bcc: »");
  });
});
