import { describe, expect, it } from "vitest";
import { journalChanges } from "../../../../functions/domain/consolidation/journal-changes.ts";
import type { ContractRow, HoursSheet } from "../../../../schemas/declarant-workbook.ts";
import { journalEntry } from "../../../../schemas/journal.ts";
import { aContractRow, anHoursSheet, sheetOf } from "../../../builders/an-hours-sheet.ts";

const AT = "2025-11-15T07:00:00.000Z";
const KEY = "P-001 | ARQ-2024 |  |  |  | 01/01/2024";
const OPEN = anHoursSheet().closed.map(() => false);

const row = (months: Record<number, string | number>, typed: Parameters<typeof aContractRow>[0] = {}) =>
  aContractRow({ ...typed, months });

/** What the journal says once the rows became others, every month being ticked before unless told otherwise. */
const changes = (before: ContractRow[], after: ContractRow[], was: Partial<HoursSheet> = {}) =>
  journalChanges(sheetOf(before, was), sheetOf(after), AT);

const change = (month: string, from: string, to: string, name = KEY) => ({
  kind: "change",
  at: AT,
  declarant: "Bâti Falaises",
  month,
  row: name,
  from,
  to,
});
const disappearance = (hours: string, name = KEY) => ({
  kind: "disappearance",
  at: AT,
  declarant: "Bâti Falaises",
  year: 2025,
  row: name,
  hours,
});

describe("what changed in a month already closed", () => {
  it.each([
    ["a number for another", [row({ 9: 35 })], [row({ 9: 40.5 })], [change("2025-09", "35", "40,5")]],
    ["hours typed late", [row({})], [row({ 9: 35 })], [change("2025-09", "", "35")]],
    ["hours wiped out", [row({ 9: 35 })], [row({})], [change("2025-09", "35", "")]],
    [
      "two months of a row",
      [row({ 8: 1, 9: 2 })],
      [row({ 8: 3, 9: 4 })],
      [change("2025-08", "1", "3"), change("2025-09", "2", "4")],
    ],
    ["a row that is new", [], [row({ 9: 35 })], [change("2025-09", "", "35")]],
    ["nothing, the same being typed as text", [row({ 9: 35.5 })], [row({ 9: " 35,5 " })], []],
    [
      "nothing, a row having moved",
      [row({ 9: 1 }), row({ 9: 2 }, { participant: "P-002" })],
      [row({ 9: 2 }, { participant: "P-002" }), row({ 9: 1 })],
      [],
    ],
    ["nothing, another attribute having changed", [row({ 9: 1 })], [row({ 9: 1 }, { job: "maçon" })], []],
  ])("is told: %s", (_, before, after, expected) => {
    expect(changes(before, after)).toEqual(expected);
  });

  it("is not told of an open month", () => {
    expect(changes([row({ 9: 35 })], [row({ 9: 40 })], { closed: OPEN })).toEqual([]);
    expect(changes([row({ 9: 35, 10: 1 })], [row({ 9: 40, 10: 2 })], { closed: OPEN.with(9, true) })).toEqual([
      change("2025-10", "1", "2"),
    ]);
  });
});

describe("a row that is gone", () => {
  const other = "P-002 | ARQ-2024 |  |  |  | 01/01/2024";

  it.each([
    [
      "with its hours",
      [row({ 1: 10, 12: "trente" })],
      [],
      [disappearance("10 ·  ·  ·  ·  ·  ·  ·  ·  ·  ·  · trente")],
    ],
    ["without hours, in silence", [row({})], [], []],
    ["with hours that are blanks, in silence", [row({ 4: "  " })], [], []],
    [
      "one of two that were the same",
      [row({ 1: 10 }), row({ 1: 10 })],
      [row({ 1: 10 })],
      [disappearance("10 ·  ·  ·  ·  ·  ·  ·  ·  ·  ·  · ")],
    ],
    [
      "and comes back under another key",
      [row({ 1: 10 })],
      [row({ 1: 10 }, { participant: "P-002" })],
      [disappearance("10 ·  ·  ·  ·  ·  ·  ·  ·  ·  ·  · "), change("2025-01", "", "10", other)],
    ],
  ])("is told %s", (_, before, after, expected) => {
    expect(changes(before, after)).toEqual(expected);
  });
});

it("keeps a line of the journal within what a cell holds, whatever was typed", () => {
  const noise = "x".repeat(50_000);
  const found = changes([row({ 1: noise, 2: noise }, { participant: noise })], [row({ 1: 5 })]);
  expect(found.map((entry) => journalEntry.parse(entry))).toEqual(found);
  for (const entry of found) expect(JSON.stringify(entry).length).toBeLessThan(5000);
});

it("tells the whole of a tab filled down with one row without comparing each to all", () => {
  const many = Array.from({ length: 5000 }, () => row({ 1: 1 }));
  expect(changes(many, [])).toHaveLength(5000);
});
