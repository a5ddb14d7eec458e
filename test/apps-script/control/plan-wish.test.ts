import { describe, expect, it } from "vitest";
import { planWish } from "../../../apps-script/control/entries/plan-wish.ts";
import type { TextSheet } from "../../../apps-script/control/entries/text-table.ts";
import { refusalInWords, type Wish, wish } from "../../../apps-script/control/entries/wishes.ts";
import { decisionsTable, eventsTable, marketsTable, validationsTable } from "../../../schemas/control-workbook.ts";
import { hours } from "../../../schemas/hours.ts";
import type { Columns, RecordOf, Table } from "../../../schemas/table/define-table.ts";
import { readTable } from "../../../schemas/table/read-table.ts";

const ASKED = { author: "Camille Hautot", today: "2025-11-17" };
const headingsOf = ({ columns }: { readonly columns: Columns }) => Object.values(columns).map(({ heading }) => heading);

/** A tab with its headings and these lines under them. */
const tab = (table: { readonly title: string; readonly columns: Columns }, ...lines: string[][]): TextSheet => ({
  title: table.title,
  rows: [headingsOf(table), ...lines],
});

/** What the service reads once the wish is written. */
function readBack<C extends Columns>(table: Table<C>, sheet: TextSheet, asked: Wish): RecordOf<Table<C>>[] {
  const planned = planWish(wish.parse(asked), ASKED).plan(sheet);
  if (!planned.ok) throw new Error(planned.message);
  const rows: (string | number | boolean | null)[][] = sheet.rows.map((cells) => [...cells]);
  for (const { row, column, value } of planned.cells) {
    while (rows.length <= row) rows.push([]);
    const line = rows[row] ?? [];
    while (line.length <= column) line.push("");
    line[column] = value;
  }
  const read = readTable(table, { title: sheet.title, rows });
  expect(read.issues).toEqual([]);
  return read.records.map(({ value }) => value);
}

/** M.B. of the ETTI is validated, with these changes. */
const validation = (changes: Partial<Extract<Wish, { kind: "validate-request" }>> = {}): Wish => ({
  kind: "validate-request",
  participant: "P-0043",
  declarant: "Relais Intérim",
  mark: "M.B.",
  markets: ["ARQ-2024"],
  from: "2025-11-20",
  until: null,
  sameAs: null,
  ...changes,
});

const NOTHING = {
  declarant: null,
  participant: null,
  market: null,
  lot: null,
  company: null,
  nature: null,
  start: null,
  month: null,
  message: null,
  until: null,
  action: null,
};

describe("what a dialog has written in « Décisions »", () => {
  it.each<[Wish, object]>([
    [
      { kind: "mute", market: "ARQ-2024", until: "2026-01-31", reason: "Avenant en cours" },
      { kind: "mute", market: "ARQ-2024", until: "2026-01-31", reason: "Avenant en cours" },
    ],
    [
      { kind: "validate-month", declarant: "Relais Intérim", market: null, month: "2025-10", reason: "Relevés vus" },
      { kind: "validate-month", declarant: "Relais Intérim", month: "2025-10", reason: "Relevés vus" },
    ],
    [
      {
        kind: "refuse-request",
        key: "demande/a/m b/arq//2025-03-01",
        declarant: "A",
        market: "ARQ",
        reason: "Non inscrit",
      },
      {
        kind: "refuse-request",
        message: "demande/a/m b/arq//2025-03-01",
        declarant: "A",
        market: "ARQ",
        reason: "Non inscrit",
      },
    ],
    [
      { kind: "about-message", word: "approve", key: "ARQ-2024/1/late", reason: "Relu" },
      { kind: "approve", message: "ARQ-2024/1/late", reason: "Relu" },
    ],
  ])("is read back by the service: $kind", (asked, expected) => {
    const [decision] = readBack(decisionsTable, tab(decisionsTable), asked);
    expect(decision).toEqual({ ...NOTHING, date: "2025-11-17", author: "Camille Hautot", ...expected });
  });
});

describe("what a dialog has written elsewhere", () => {
  it("is the event of a closing", () => {
    const asked: Wish = {
      kind: "close-market",
      market: "ARQ-2024",
      outcome: "reached",
      date: "2025-12-31",
      reference: "",
    };
    expect(readBack(eventsTable, tab(eventsTable), asked)).toEqual([
      {
        date: "2025-12-31",
        market: "ARQ-2024",
        kind: "closing",
        target: null,
        extraHours: null,
        end: null,
        outcome: "reached",
        reference: null,
        author: "Camille Hautot, le 17/11/2025",
      },
    ]);
  });

  it("is a person's validation, on several markets", () => {
    const asked = validation({ participant: "p-0043", markets: ["ARQ-2024", "ACV-2024"] });
    expect(readBack(validationsTable, tab(validationsTable), asked)).toEqual([
      {
        participant: "P-0043",
        declarant: "Relais Intérim",
        mark: "M.B.",
        markets: ["ARQ-2024", "ACV-2024"],
        from: "2025-11-20",
        until: null,
        author: "Camille Hautot, le 17/11/2025",
      },
    ]);
  });

  it("is the target of the market's own line, found wherever it stands", () => {
    const sheet = tab(marketsTable, ["ACV-2024", "", "", "", "", "", "", "8 900"], ["ARQ-2024"]);
    const asked: Wish = { kind: "set-target", market: "arq-2024", hours: hours(833) };
    expect(readBack(marketsTable, sheet, asked).map(({ code, target }) => [code, target])).toEqual([
      ["ACV-2024", hours(8_900)],
      ["ARQ-2024", hours(833)],
    ]);
  });
});

describe("a wish that must not be", () => {
  it.each<[string, object]>([
    ["a mute without an end", { kind: "mute", market: "ARQ-2024", until: "", reason: "x" }],
    ["a decision without a reason", { kind: "mute", market: "ARQ-2024", until: "2026-01-31", reason: "  " }],
    ["a day that does not exist", { kind: "mute", market: "ARQ-2024", until: "2026-02-30", reason: "x" }],
    ["a target of nothing", { kind: "set-target", market: "ARQ-2024", hours: 0 }],
    ["a code that is none", validation({ participant: "P 42 !" })],
    ["a validation that ends before it begins", validation({ until: "2025-11-19" })],
    ["a field nobody knows", { kind: "mute", market: "A", until: "2026-01-31", reason: "x", sheet: "Marchés" }],
  ])("is refused: %s", (_, asked) => {
    expect(wish.safeParse(asked).success).toBe(false);
  });
});

describe("a wish refused by its own rules", () => {
  it.each<[Wish, string]>([
    [validation({ participant: "P 42 !" }), "n'est pas un code : tapez un code fait de lettres"],
    [validation({ until: "2025-11-19" }), "« Valable jusqu'au » est avant « Valable du »"],
  ])("says why", (asked, words) => {
    const parsed = wish.safeParse(asked);
    expect(parsed.error && refusalInWords(parsed.error)).toContain(words);
  });

  it("has no words for what no page sends", () => {
    const parsed = wish.safeParse({ kind: "mute", market: "ARQ-2024", until: "2026-02-30", reason: "x" });
    expect(parsed.error && refusalInWords(parsed.error)).toBeNull();
  });
});

describe("a code that somebody bears in the tab as it stands", () => {
  const line = (code: string, declarant: string, mark: string, from = "01/03/2025") => [
    code,
    declarant,
    mark,
    "",
    from,
  ];
  const GEIQ = { declarant: "GEIQ Falaises", mark: "B.M." };
  const plan = (asked: Wish, ...lines: string[][]) =>
    planWish(wish.parse(asked), ASKED).plan(tab(validationsTable, ...lines));

  it.each<[string, string[]]>([
    ["another mark", line("P-0043", "Relais Intérim", "K.L.")],
    ["another declarant", line("p 0043", "GEIQ Falaises", "M.B.")],
    ["a line that cannot be read", line("P-0043", "Relais Intérim", "K.L.", "bientôt")],
    ["nobody knows whom", line("P-0043", "", "")],
  ])("is not given to a second person: %s", (_, other) => {
    expect(plan(validation(), other)).toEqual({ ok: false, message: expect.stringContaining("est déjà le code de") });
  });

  it("says whose it is", () => {
    expect(plan(validation(), line("P-0043", "GEIQ Falaises", "B.M."))).toEqual({
      ok: false,
      message:
        "P-0043 est déjà le code de « B.M. » chez GEIQ Falaises. Si c'est une autre personne, changez le code ; rien n'a été écrit.",
    });
  });

  it.each<[string, Wish, string[][]]>([
    ["the same person on another market", validation(), [line("P-0043", "relais interim", "m b")]],
    [
      "a person who is said to be the same",
      validation({ sameAs: GEIQ }),
      [line("P-0043", "Relais Intérim", "A.A."), line("P-0043", "GEIQ Falaises", "B.M.")],
    ],
  ])("is written again for %s", (_, asked, lines) => {
    expect(plan(asked, ...lines)).toMatchObject({ ok: true, cells: expect.arrayContaining([expect.anything()]) });
  });

  it("is not shared on the word that somebody else is the same", () => {
    expect(plan(validation({ sameAs: GEIQ }), line("P-0043", "Peinture Clairembrun", "A.C.")).ok).toBe(false);
  });
});

describe("a target that stands already", () => {
  it("is never typed over: it changes by a dated event", () => {
    const sheet = tab(marketsTable, ["ARQ-2024", "", "", "", "", "", "", "6 700"]);
    const asked: Wish = { kind: "set-target", market: "ARQ-2024", hours: hours(833) };
    expect(planWish(asked, ASKED).plan(sheet)).toEqual({
      ok: false,
      message:
        "Dans l'onglet « Marchés », « Objectif (h) » de « ARQ-2024 » vaut maintenant « 6 700 » : rien n'a été changé. Un objectif change par un avenant : ajoutez-le dans l'onglet « Événements ».",
    });
  });
});
