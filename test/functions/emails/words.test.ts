import { describe, expect, it } from "vitest";
import { longDate, longMoment } from "../../../functions/emails/words/dates-in-words.ts";
import { typeset } from "../../../functions/emails/words/french-typography.ts";
import { casesOutOfTen, percentOf, roundHours, wholeHours } from "../../../functions/emails/words/hours-in-words.ts";
import { listInWords } from "../../../functions/emails/words/list-in-words.ts";
import { monthCount, plural } from "../../../functions/emails/words/plural.ts";
import { hours } from "../../../schemas/hours.ts";

describe("typeset", () => {
  it.each([
    ["sur 6 700 ; à", "sur 6 700\u202f; à"],
    ["Aucune heure ? Non !", "Aucune heure\u202f? Non\u202f!"],
    ["« 90 % » :", "«\u202f90\u202f%\u202f»\u202f:"],
    ["au 02 35 00 00 10, 2 minutes", "au 02\u00a035\u00a000\u00a000\u00a010, 2\u00a0minutes"],
    ["+33 2 35 00 00 10", "+33\u00a02\u00a035\u00a000\u00a000\u00a010"],
    ["5 h à 10 heures", "5\u00a0h à 10 heures"],
    ["https://example.org/?a=1&b=2", "https://example.org/?a=1&b=2"],
    ["un\r\n\t deux\u0000", "un deux"],
    ["\u202eun\u200b", "un"],
  ])("turns %j into %j", (text, expected) => {
    expect(typeset(text)).toBe(expected);
    expect(typeset(typeset(text))).toBe(expected);
  });
});

describe("roundHours", () => {
  it.each([
    [567.96, "570 h"],
    [6132.04, "6\u202f130 h"],
    [43, "45 h"],
    [7.4, "7 h"],
    [0, "0 h"],
    [51_043, "51\u202f000 h"],
    [440_950, "441\u202f000 h"],
  ])("says %d as %s", (value, expected) => {
    expect(roundHours(hours(value))).toBe(expected);
  });
});

it("says computed hours to the whole hour", () => {
  expect(wholeHours(635646)).toBe("6\u202f356 h");
});

describe("casesOutOfTen", () => {
  it.each([
    [0, "moins d'un cas comparable sur 10"],
    [0.06, "environ 1 cas comparable sur 10"],
    [0.7, "environ 7 cas comparables sur 10"],
    [0.88, "environ 9 cas comparables sur 10"],
    [0.95, "environ 9 cas comparables sur 10"],
    [0.975, "plus de 9 cas comparables sur 10"],
  ])("pictures %d as %s", (chance, expected) => {
    expect(casesOutOfTen(chance)).toBe(expected);
  });
});

it.each([
  [6_699, 6_700, "99 %"],
  [6_700, 6_700, "100 %"],
  [1, 0, "0 %"],
])("says %d of %d as %s", (part, whole, expected) => {
  expect(percentOf(part, whole)).toBe(expected);
});

it.each([
  [1, "un mois"],
  [2, "deux mois"],
  [12, "douze mois"],
  [13, "13 mois"],
])("says %d months as %s", (count, expected) => {
  expect(monthCount(count)).toBe(expected);
});

it("takes the plural from two on", () => {
  expect([0, 1, 1.5, 2].map((count) => plural(count, "heure", "heures"))).toEqual([
    "heure",
    "heure",
    "heure",
    "heures",
  ]);
});

it("parts a list by commas and « et »", () => {
  expect([[], ["mai"], ["mai", "juin"], ["mai", "juin", "juillet"]].map(listInWords)).toEqual([
    "",
    "mai",
    "mai et juin",
    "mai, juin et juillet",
  ]);
});

it("writes dates and instants as people in Paris say them", () => {
  expect(longDate("2025-03-01")).toBe("1er mars 2025");
  expect(longMoment("2025-11-15T07:00:00Z")).toBe("15 novembre 2025 à 8 h");
  expect(longMoment("2025-06-30T22:05:00Z")).toBe("1er juillet 2025 à 0 h 05");
});
