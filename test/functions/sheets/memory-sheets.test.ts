import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readJournal, renderJournal as render, type TextOf } from "../../../functions/sheets/journal-sheet.ts";
import { parisMoment } from "../../../functions/sheets/paris-moment.ts";
import { sheetIdOf } from "../../../functions/sheets/sheet-id.ts";
import { readState, renderState } from "../../../functions/sheets/state-sheet.ts";
import type { Cell } from "../../../schemas/cells/cell.ts";
import type { Journal, JournalEntry } from "../../../schemas/journal.ts";
import { EMPTY_STATE, messageStatus, type State } from "../../../schemas/state.ts";
import { aSheet, aWorkbook, readBack } from "../../builders/a-workbook.ts";
import { aKnownWorkbook, NOW } from "../../builders/a-world.ts";
import { anEmail, anEvaluation } from "../../builders/journal-entries.ts";

const renderJournal = (journal: Journal, textOf: TextOf = () => null) => render(journal, textOf);

const AT = NOW.toISOString();
const CHANGE: JournalEntry = {
  kind: "change",
  at: AT,
  declarant: "Bâti Falaises",
  month: "2025-10",
  row: "P-001 | ARQ-2024",
  from: "",
  to: "35",
};
const GONE: JournalEntry = {
  kind: "disappearance",
  at: AT,
  declarant: "Bâti Falaises",
  year: 2025,
  row: "P-001 | ARQ-2024",
  hours: "10 · 20",
};

const anyText = fc.string({ unit: "grapheme" });
const anyNote = fc.record({
  sheet: anyText,
  cell: fc.option(anyText),
  message: anyText,
  unread: fc.boolean(),
  since: fc.constant(AT),
});
const anyState: fc.Arbitrary<State> = fc
  .record({
    cursors: fc.array(fc.record({ cursor: anyText, at: fc.constant(AT) })),
    notes: fc.array(anyNote, { maxLength: 3 }),
    messages: fc.array(fc.tuple(fc.stringMatching(/^[A-Z0-9/-]{1,20}$/), fc.constantFrom(...messageStatus.options))),
    readInFullOn: fc.option(fc.constant("2025-11-15")),
  })
  .map(({ cursors, notes, messages, readInFullOn }) => ({
    ...EMPTY_STATE,
    cursors,
    readInFullOn,
    workbooks: new Map([
      ["a", aKnownWorkbook({ id: "a", notes })],
      ["b", aKnownWorkbook({ id: "b", role: "buyer", published: null })],
    ]),
    messages: new Map(messages),
  }));

describe("the hidden state", () => {
  it("is read back as it was written", () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(readState(readBack([renderState(state)]))).toEqual(state);
      }),
    );
  });

  it("is nothing where the tab is gone or was emptied, and empty where no line holds", () => {
    expect(readState(aWorkbook())).toBeNull();
    expect(readState(aWorkbook({ _état: [] }))).toBeNull();
    expect(readState(aWorkbook({ _état: [["Genre", "Clé", "Valeur"]] }))).toEqual(EMPTY_STATE);
  });

  it("forgets a line that people spoiled, and that alone", () => {
    const state = {
      ...EMPTY_STATE,
      readInFullOn: "2025-11-15",
      workbooks: new Map([
        ["a", aKnownWorkbook({ id: "a" })],
        ["b", aKnownWorkbook({ id: "b" })],
      ]),
    };
    const [tab] = readBack([renderState(state)]).sheets;
    const rows = (tab?.rows ?? []).map((row) => (row[1] === "a" ? row.with(2, "{") : row));
    const read = readState(aWorkbook({ _état: rows }));
    expect(read?.readInFullOn).toBe("2025-11-15");
    expect([...(read?.workbooks.keys() ?? [])]).toEqual(["b"]);
  });
});

describe("the journal", () => {
  const journal: Journal = [anEmail({ params: { kind: "alert", hours: [1, 2] } }), CHANGE, GONE, anEvaluation()];

  it("is read back as it was written", () => {
    expect(readJournal(readBack([renderJournal(journal)]))).toEqual(journal);
    expect(readJournal(readBack([renderJournal([])]))).toBeNull();
  });

  it("reads as a person tells it", () => {
    const shown = renderJournal([...journal, { ...CHANGE, from: "35", to: "" }]).rows.slice(1);
    expect(shown.map((row) => row.slice(1, 6).map(({ value }) => value))).toEqual([
      [
        "Message",
        "camille.lenoir@example.org",
        "[En retard] Arques-la-Bataille, 68 logements. Le marché ARQ-2024 est passé à l'état « en retard » (1er épisode).",
        "à envoyer",
        "ARQ-2024/1/late",
      ],
      [
        "Mois clos modifié",
        "Bâti Falaises",
        "octobre 2025, P-001 | ARQ-2024 : « vide » est devenu « 35 ».",
        null,
        null,
      ],
      [
        "Ligne disparue",
        "Bâti Falaises",
        "2025, P-001 | ARQ-2024 : la ligne n'est plus dans le classeur. Ses mois : 10 · 20",
        null,
        null,
      ],
      ["Évaluation", "ARQ-2024", expect.stringContaining("octobre 2025 : en retard"), null, null],
      [
        "Mois clos modifié",
        "Bâti Falaises",
        "octobre 2025, P-001 | ARQ-2024 : « 35 » est devenu « vide ».",
        null,
        null,
      ],
    ]);
  });

  const textShown = (changes: Parameters<typeof anEmail>[0], text: string | null) =>
    renderJournal([anEmail(changes)], () => text).rows[1]?.[6]?.value;

  it.each<[string, string | null, string | null]>([
    ["on one line", "Bonjour,\n\n  il reste 900 h.\n-- \nCamille\n", "Bonjour, ¶ il reste 900 h. ¶ -- ¶ Camille"],
    ["whole up to 5 000 characters", "x".repeat(5000), "x".repeat(5000)],
    ["cut beyond", "x".repeat(5001), `${"x".repeat(4998)} …`],
    ["cut between two characters", `${"x".repeat(4997)}🙂xxx`, `${"x".repeat(4997)} …`],
    ["blank where there is none", null, null],
  ])("shows the text of a message that waits for a person's go, %s", (_, text, shown) => {
    expect(textShown({ status: "to-approve" }, text)).toBe(shown);
  });

  it.each(messageStatus.options.filter((status) => status !== "to-approve"))("shows no text once %s", (status) => {
    expect(textShown({ status }, "Bonjour")).toBeNull();
  });

  it("is read back whatever the text of a message looks like", () => {
    const waiting = [anEmail({ status: "to-approve" }), CHANGE];
    const lookalike = JSON.stringify(anEmail({ status: "sent" })).slice(0, -1);
    expect(readJournal(readBack([renderJournal(waiting, () => lookalike)]))).toEqual(waiting);
  });

  it("keeps its lines when people change the capitals of its title, and is gone under another name", () => {
    const [tab] = readBack([renderJournal(journal)]).sheets;
    const shouted = aSheet({ ...tab, title: "JOURNAL", sheetId: sheetIdOf("Journal") });
    expect(readJournal({ ...aWorkbook(), sheets: [shouted] })).toEqual(journal);
    expect(readJournal(aWorkbook({ "Journal 2024": tab?.rows ?? [] }))).toBeNull();
    expect(readJournal(aWorkbook({ Journal: [] }))).toBeNull();
  });

  it("is not a tab that a person gave its title to", () => {
    const [tab] = readBack([renderJournal(journal)]).sheets;
    expect(readJournal({ ...aWorkbook(), sheets: [aSheet({ ...tab, title: "Journal", sheetId: 7 })] })).toBeNull();
  });

  it("keeps the rest when an e-mail is too long for a cell, and that e-mail without its text", () => {
    const long = anEmail({ params: { text: "x".repeat(50_000) } });
    const view = renderJournal([CHANGE, long, GONE]);
    const lengths = view.rows.flat().map(({ value }) => String(value).length);
    expect(Math.max(...lengths)).toBeLessThan(50_000);
    expect(readJournal(readBack([view]))).toEqual([CHANGE, { ...long, params: null }, GONE]);
  });

  const OLDER = JSON.stringify(anEmail({ status: "dropped" }));
  const rows = readBack([renderJournal(journal)]).sheets[0]?.rows ?? [];
  it.each<[string, readonly (readonly Cell[])[]]>([
    ["a column was inserted before its data", rows.map((row) => row.toSpliced(3, 0, null))],
    ["an older copy was pushed aside", rows.map((row, place) => (place === 0 ? row : [...row, "vu", OLDER]))],
    ["its visible columns were removed", rows.map((row) => row.slice(-1))],
    ["its headings were removed", rows.slice(1)],
    ["its headings were sorted away to the end", [...rows.slice(1), ...rows.slice(0, 1)]],
    ["blank lines were inserted", rows.flatMap((row) => [row, []])],
  ])("keeps every line when %s", (_, spoiled) => {
    expect(readJournal(aWorkbook({ Journal: spoiled }))).toEqual(journal);
  });

  it("counts as gone when the column of its data was removed", () => {
    expect(readJournal(aWorkbook({ Journal: rows.map((row) => row.slice(0, -1)) }))).toBeNull();
  });

  it("leaves out a line whose data no longer hold together", () => {
    const [tab] = readBack([renderJournal(journal)]).sheets;
    const rows = (tab?.rows ?? []).map((row, place) => (place === 2 ? row.with(7, '{"kind":"change"}') : row));
    expect(readJournal(aWorkbook({ Journal: rows }))).toEqual(journal.toSpliced(1, 1));
  });
});

it.each([
  ["2025-11-15T07:00:00.000Z", 45976 + 8 / 24],
  ["2025-07-15T07:00:00.000Z", 45853 + 9 / 24],
  ["2025-12-31T23:30:00.000Z", 46023 + 0.5 / 24],
])("counts %s as Paris clocks show it", (instant, serial) => {
  expect(parisMoment(instant)).toBeCloseTo(serial, 8);
});
