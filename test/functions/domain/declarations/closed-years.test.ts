import { describe, expect, it } from "vitest";
import {
  closedYearIssues,
  isYearClosed,
  settledYears,
} from "../../../../functions/domain/declarations/closed-years.ts";
import type { MarketOverview } from "../../../../functions/domain/markets/market-overview.ts";
import type { Decision } from "../../../../schemas/control-workbook.ts";
import type { HoursSheet } from "../../../../schemas/declarant-workbook.ts";
import type { IsoDate } from "../../../../schemas/month.ts";
import { aControl } from "../../../builders/a-control.ts";
import { aContractRow, anHoursSheet } from "../../../builders/an-hours-sheet.ts";
import { aDecision, aMarket, anEngagement } from "../../../builders/control-records.ts";
import { overviewOf } from "../../../builders/market-overviews.ts";

/** Bâti Falaises is awaited on a market from that day on. */
const awaited = (start: IsoDate): MarketOverview[] =>
  overviewOf([], aControl({ markets: [aMarket({ start })], engagements: [anEngagement({ company: BATI })] }));

const BATI = "Bâti Falaises";
const word = (kind: Decision["kind"], date: string, changes: Partial<Decision> = {}) =>
  aDecision({ kind, date, month: "2025-12", participant: null, ...changes });
const close = (date = "2026-01-20", changes: Partial<Decision> = {}) => word("close-year", date, changes);
const reopen = (date = "2026-02-03", changes: Partial<Decision> = {}) => word("reopen-year", date, changes);

describe("a year", () => {
  it.each<[string, readonly Decision[], boolean]>([
    ["is open without a word", [], false],
    ["is closed for everybody", [close()], true],
    ["is closed by any of its months", [close(undefined, { month: "2025-03" })], true],
    ["is closed for one declarant, however spelled", [close(undefined, { declarant: "bati-falaises" })], true],
    ["stays open when another declarant's is closed", [close(undefined, { declarant: "Intérim Alma" })], false],
    ["stays open when another year is closed", [close(undefined, { month: "2024-12" })], false],
    ["is open again once it was reopened", [close(), reopen()], false],
    ["is open for the one it was reopened for", [close(), reopen(undefined, { declarant: BATI })], false],
    ["is closed by the last word, wherever it stands", [reopen(), close("2026-03-01"), close()], true],
    ["follows the lower line of a day", [close(), reopen("2026-01-20")], false],
  ])("%s", (_, decisions, closed) => {
    expect(isYearClosed(decisions, BATI, 2025)).toBe(closed);
  });
});

describe("the tabs of a closed year", () => {
  const told = anHoursSheet();
  const untold = anHoursSheet({ closed: told.closed.with(10, false).with(11, false) });

  it("are settled once all their months are ticked", () => {
    expect(settledYears([close()], [told, anHoursSheet({ year: 2024 })], [])).toEqual([2025]);
    expect(settledYears([close()], [untold], [])).toEqual([]);
    expect(settledYears([close(), reopen()], [told], [])).toEqual([]);
  });

  it("say which months keep them from being protected", () => {
    expect(closedYearIssues([close()], [told], [])).toEqual([]);
    expect(closedYearIssues([close()], [untold], [])).toMatchObject([
      {
        workbook: { kind: "declarant", name: BATI },
        sheet: "Heures 2025",
        state: "accepted",
        who: "declarant",
        message:
          "L'année 2025 est arrêtée par une décision, mais il reste à cocher novembre, décembre, même sans heure : l'onglet ne sera protégé qu'ensuite.",
      },
    ]);
  });

  it.each<[string, HoursSheet["rows"], readonly MarketOverview[], number[]]>([
    ["from the first month with hours on", [aContractRow({ months: { 5: 35 } })], [], [2025]],
    ["from the first month that is awaited on", [], awaited("2025-05-12"), [2025]],
    ["from the earlier of the two", [aContractRow({ months: { 9: 35 } })], awaited("2025-04-01"), []],
    ["all of them where nothing tells the first", [], [], []],
  ])("ask for the boxes %s", (_, rows, markets, settled) => {
    const sheet = anHoursSheet({ rows, closed: told.closed.map((_, place) => place >= 4) });
    expect(settledYears([close()], [sheet], markets)).toEqual(settled);
    expect(closedYearIssues([close()], [sheet], markets)).toHaveLength(1 - settled.length);
  });

  it("are missed by a decision about a year of nobody's", () => {
    const messages = (decision: Decision) => closedYearIssues([decision], [told], []).map(({ message }) => message);
    expect(messages(close(undefined, { month: "2052-12" }))).toEqual([
      "Aucun déclarant n'a d'onglet « Heures 2052 » : la décision d'arrêter l'année 2052 ne s'applique à rien, vérifiez son mois.",
    ]);
    expect(messages(close(undefined, { declarant: "Intérim Alma" }))[0]).toMatch(/^Intérim Alma n'a pas d'onglet/);
  });
});
