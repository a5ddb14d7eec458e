import { describe, expect, it } from "vitest";
import { planWish } from "../../../apps-script/control/entries/plan-wish.ts";
import type { TextSheet } from "../../../apps-script/control/entries/text-table.ts";
import { type Wish, wish } from "../../../apps-script/control/entries/wishes.ts";
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
      },
    ]);
  });

  it("is a person's validation, on several markets", () => {
    const validation = {
      participant: "P-0043",
      declarant: "Relais Intérim",
      mark: "M.B.",
      markets: ["ARQ-2024", "ACV-2024"],
      from: "2025-11-20",
      until: null,
    };
    expect(readBack(validationsTable, tab(validationsTable), { kind: "validate-request", ...validation })).toEqual([
      validation,
    ]);
  });

  it("is the target of the market's own line, found wherever it stands", () => {
    const sheet = tab(marketsTable, ["ACV-2024", "", "", "", "", "", "", "8 900"], ["ARQ-2024"]);
    const asked: Wish = { kind: "set-target", market: "arq-2024", before: "", hours: hours(833) };
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
    ["a target of nothing", { kind: "set-target", market: "ARQ-2024", before: "", hours: 0 }],
    ["a field nobody knows", { kind: "mute", market: "A", until: "2026-01-31", reason: "x", sheet: "Marchés" }],
  ])("is refused: %s", (_, asked) => {
    expect(wish.safeParse(asked).success).toBe(false);
  });
});
