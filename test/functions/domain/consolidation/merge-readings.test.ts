import { describe, expect, it } from "vitest";
import { mergeReadings, SheetTwiceError } from "../../../../functions/domain/consolidation/merge-readings.ts";
import type { DeclarantReading, ReadingProblem } from "../../../../functions/domain/consolidation/readings.ts";
import type { HoursSheet } from "../../../../schemas/declarant-workbook.ts";
import type { ReadingNote } from "../../../../schemas/state.ts";
import { aContractRow, anHoursSheet, sheetOf } from "../../../builders/an-hours-sheet.ts";

const NOW = "2025-11-15T07:00:00.000Z";
const EARLIER = "2025-11-12T07:00:00.000Z";
const BATI = "Bâti Falaises";

const typed = (hours: number, year = 2025, declarant = BATI) =>
  sheetOf([aContractRow({ months: { 10: hours } })], { year, declarant });
const OCTOBER_AND_MORE = aContractRow({ months: { 10: 1, 11: 7 } });
const LATER = aContractRow({ participant: "P-002" });
const reading = (changes: Partial<DeclarantReading> = {}): DeclarantReading => ({
  declarant: BATI,
  sheets: [],
  problems: [],
  requests: null,
  ...changes,
});
const problem = (changes: Partial<ReadingProblem> = {}): ReadingProblem => ({
  sheet: "Heures 2025",
  cell: "L2",
  message: "L'en-tête « Jan » n'est pas reconnu.",
  unread: true,
  ...changes,
});

describe("the readings merged into the mirror", () => {
  it("replace the tabs that were read, keep those of others, and sort them by declarant and year", () => {
    const mirror = [typed(1, 2025), typed(1, 2024, "Intérim Alma")];
    const { sheets, notes } = mergeReadings(
      mirror,
      [reading({ sheets: [typed(9, 2025), typed(8, 2024)] })],
      new Map(),
      NOW,
    );
    expect(sheets).toEqual([typed(8, 2024), typed(9, 2025), typed(1, 2024, "Intérim Alma")]);
    expect(notes).toEqual(new Map([[BATI, []]]));
  });

  it("keep the last good reading of a tab that could not be read, and say since when", () => {
    const { sheets, notes } = mergeReadings([typed(1)], [reading({ problems: [problem()] })], new Map(), NOW);
    expect(sheets).toEqual([typed(1)]);
    expect(notes.get(BATI)).toEqual([{ ...problem(), since: NOW }]);
  });

  it("keep every tab of a workbook that could not be read at all, and say so once", () => {
    const whole = problem({ sheet: "", cell: null, message: "Le classeur est introuvable." });
    const { sheets, notes } = mergeReadings(
      [typed(1, 2024), typed(2)],
      [reading({ problems: [whole] })],
      new Map(),
      NOW,
    );
    expect(sheets).toEqual([typed(1, 2024), typed(2)]);
    expect(notes.get(BATI)).toEqual([{ ...whole, since: NOW }]);
  });

  it("keep a tab that is no longer there, and ask for its name back", () => {
    const { sheets, notes } = mergeReadings(
      [typed(1, 2024), typed(2)],
      [reading({ sheets: [typed(3)] })],
      new Map(),
      NOW,
    );
    expect(sheets).toEqual([typed(1, 2024), typed(3)]);
    expect(notes.get(BATI)).toEqual([
      {
        sheet: "Heures 2024",
        cell: null,
        message:
          "L'onglet « Heures 2024 » a disparu ou changé de nom : rendez-lui ce nom. Ses heures restent comptées telles qu'elles ont été lues en dernier.",
        unread: true,
        since: NOW,
      },
    ]);
  });

  it.each<[string, ReadingNote[], string]>([
    ["the day it was first met", [{ ...problem(), since: EARLIER }], EARLIER],
    ["today, where another one had been met", [{ ...problem({ message: "autre chose" }), since: EARLIER }], NOW],
    ["today, where it was met in another tab", [{ ...problem({ sheet: "Heures 2024" }), since: EARLIER }], NOW],
  ])("date a problem from %s", (_, before, since) => {
    const { notes } = mergeReadings([], [reading({ problems: [problem()] })], new Map([[BATI, before]]), NOW);
    expect(notes.get(BATI)).toEqual([{ ...problem(), since }]);
  });

  it("forget what is mended, and leave alone the notes of who was not read", () => {
    const before = new Map([
      [BATI, [{ ...problem(), since: EARLIER }]],
      ["Intérim Alma", [{ ...problem(), since: EARLIER }]],
    ]);
    const { notes } = mergeReadings([typed(1)], [reading({ sheets: [typed(2)] })], before, NOW);
    expect(notes).toEqual(
      new Map([
        [BATI, []],
        ["Intérim Alma", [{ ...problem(), since: EARLIER }]],
      ]),
    );
  });

  it.each<[string, HoursSheet[]]>([
    ["all of it", [typed(1, 2025, "Bâti")]],
    ["a row of it, the rest having been typed since", [sheetOf([OCTOBER_AND_MORE, LATER], { declarant: "Bâti" })]],
  ])(
    "drop what a company renamed in two steps left behind, once its workbook is read again and holds %s",
    (_, sheets) => {
      const readings = [reading({ declarant: "Bâti", sheets })];
      expect(mergeReadings([typed(1)], readings, new Map([["Bâti", []]]), NOW).sheets).toEqual(sheets);
    },
  );

  it.each<[string, HoursSheet, string[]]>([
    ["other hours", typed(2, 2025, "Bâti"), ["Bâti"]],
    ["other attributes", sheetOf([aContractRow({ lot: "1", months: { 10: 1 } })], { declarant: "Bâti" }), ["Bâti"]],
    ["another year", typed(1, 2024, "Bâti"), ["Bâti"]],
    ["the same, while both have a workbook", typed(1, 2025, "Bâti"), ["Bâti", BATI]],
  ])("keep the hours of who has no workbook any more beside a workbook that holds %s", (_, sheet, listed) => {
    const before = new Map(listed.map((name) => [name, []]));
    const readings = [reading({ declarant: "Bâti", sheets: [sheet] })];
    expect(mergeReadings([typed(1)], readings, before, NOW).sheets).toEqual([sheet, typed(1)]);
  });

  it("refuse to go on with two tabs of a declarant and year: 1 665 h had become 155 h without a word", () => {
    expect(() => mergeReadings([typed(1665), typed(155)], [], new Map(), NOW)).toThrow(SheetTwiceError);
    const twice = [reading({ sheets: [typed(1), typed(2)] })];
    expect(() => mergeReadings([], twice, new Map(), NOW)).toThrow(SheetTwiceError);
  });

  it("empty a tab that people emptied: it was read", () => {
    expect(mergeReadings([typed(1)], [reading({ sheets: [anHoursSheet()] })], new Map(), NOW).sheets).toEqual([
      anHoursSheet(),
    ]);
  });

  it("change nothing when nothing was read, nor what they are given", () => {
    const mirror = [typed(2), typed(1, 2024)];
    const before = structuredClone(mirror);
    expect(mergeReadings(mirror, [], new Map(), NOW)).toEqual({ sheets: [typed(1, 2024), typed(2)], notes: new Map() });
    expect(mirror).toEqual(before);
  });
});
