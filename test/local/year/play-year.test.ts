import { beforeAll, describe, expect, it } from "vitest";
import { isWorkingDay } from "../../../functions/domain/calendar/working-days.ts";
import { readDeclarant } from "../../../functions/sheets/read-declarant.ts";
import { openControl } from "../../../functions/use-cases/open-control.ts";
import { sampleContracts } from "../../../local/sample/contracts.ts";
import { declarantWorkbooks } from "../../../local/sample/declarant-workbooks.ts";
import { type PlayedYear, playYear, SAMPLE_YEAR } from "../../../local/year/play-year.ts";
import { valueIn } from "../../../local/year/year-territory.ts";
import type { HoursSheet } from "../../../schemas/declarant-workbook.ts";
import { hours } from "../../../schemas/hours.ts";
import { asRead } from "../sample/as-read.ts";

/** What each tab holds, told apart from where its rows stand. */
const contentOf = (sheets: readonly HoursSheet[]) =>
  Object.fromEntries(
    sheets.map(({ declarant, title, closed, rows }) => [
      `${declarant} ${title}`,
      { closed, rows: rows.map(({ attributes, months }) => [attributes, months]) },
    ]),
  );

let year: PlayedYear;

beforeAll(async () => {
  year = await playYear(SAMPLE_YEAR);
}, 240_000);

describe("a year of the sample's territory", () => {
  it("writes these messages on these days", () => {
    expect(year.messages.map(({ at, kind, key }) => `${at} ${kind} ${key}`)).toMatchInlineSnapshot(`
      [
        "2024-11-15 digest recap/2024-10/Camille Hautot",
        "2024-11-15 reminder relance/Terrassements Craie-Vive/2024-10/1",
        "2024-12-13 reminder relance/Terrassements Craie-Vive/2024-11/1",
        "2024-12-16 digest recap/2024-11/Camille Hautot",
        "2025-01-15 digest recap/2024-12/Camille Hautot",
        "2025-01-15 reminder relance/Terrassements Craie-Vive/2024-12/1",
        "2025-02-13 reminder relance/Terrassements Craie-Vive/2025-01/1",
        "2025-02-17 digest recap/2025-01/Camille Hautot",
        "2025-03-13 reminder relance/Électricité Ambrelune/2025-02/1",
        "2025-03-13 reminder relance/Terrassements Craie-Vive/2025-02/1",
        "2025-03-17 digest recap/2025-02/Camille Hautot",
        "2025-03-24 reminder relance/Électricité Ambrelune/2025-02/2",
        "2025-04-15 digest recap/2025-03/Camille Hautot",
        "2025-04-15 reminder relance/Électricité Ambrelune/2025-03/1",
        "2025-04-15 reminder relance/Terrassements Craie-Vive/2025-03/1",
        "2025-04-25 reminder relance/Électricité Ambrelune/2025-03/2",
        "2025-05-13 silence silence/ACV-2024/Électricité Ambrelune/2025-02",
        "2025-05-15 digest recap/2025-04/Camille Hautot",
        "2025-05-15 reminder relance/Terrassements Craie-Vive/2025-04/1",
        "2025-06-13 reminder relance/Terrassements Craie-Vive/2025-05/1",
        "2025-06-16 digest recap/2025-05/Camille Hautot",
        "2025-07-15 digest recap/2025-06/Camille Hautot",
        "2025-07-16 reminder relance/Terrassements Craie-Vive/2025-06/1",
        "2025-08-14 reminder relance/Terrassements Craie-Vive/2025-07/1",
        "2025-08-18 digest recap/2025-07/Camille Hautot",
        "2025-09-15 digest recap/2025-08/Camille Hautot",
        "2025-09-15 reminder relance/Terrassements Craie-Vive/2025-08/1",
        "2025-10-15 alert ARQ-2024/1/late",
        "2025-10-15 digest recap/2025-09/Camille Hautot",
        "2025-10-15 reminder relance/Montage Falaise-Bleue/2025-09/1",
        "2025-10-15 reminder relance/Terrassements Craie-Vive/2025-09/1",
        "2025-10-24 reminder relance/Montage Falaise-Bleue/2025-09/2",
        "2025-11-14 reminder relance/Peinture Clairembrun/2025-10/1",
        "2025-11-14 reminder relance/Montage Falaise-Bleue/2025-10/1",
        "2025-11-14 reminder relance/Terrassements Craie-Vive/2025-10/1",
        "2025-11-17 digest recap/2025-10/Camille Hautot",
      ]
    `);
  });

  it("never writes the same message twice, nor on a day off", () => {
    const keys = year.messages.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(year.messages.filter(({ at }) => !isWorkingDay(at))).toEqual([]);
  });

  it("names no participant, by code or by mark", () => {
    const contracts = sampleContracts();
    const names = new RegExp(
      `\\b(?:${contracts.flatMap(({ participant, mark }) => [participant, mark]).join("|")})\\b`,
    );
    const told = year.messages.filter(
      ({ subject, text, html }) => names.test(subject) || names.test(text) || names.test(html),
    );
    expect(told.map(({ key }) => key)).toEqual([]);
  });

  it("ends with the sample's figures as October 2025 closes", () => {
    const last = year.journal.filter((entry) => entry.kind === "evaluation").slice(-3);
    expect(last.map(({ market, month, done, target, state }) => [market, month, done, target, state])).toEqual([
      ["ARQ-2024", "2025-10", hours(5800), hours(6700), "late"],
      ["ACV-2024", "2025-10", hours(5500), hours(8900), "on-track"],
      ["EPR2-2023", "2025-10", hours(51_000), null, "no-target"],
    ]);
  });

  it("ends with every hour and every tick where the sample has them", async () => {
    const { ports, control } = year.territory;
    const { mirror } = valueIn(await openControl(ports, control));
    const sample = declarantWorkbooks("2025-10").flatMap((each) => readDeclarant(each.name, asRead(each)).sheets);
    expect(contentOf(mirror)).toEqual(contentOf(sample));
  });

  it("leaves nothing behind that waits, was refused or is uncertain", () => {
    const emails = year.journal.filter((entry) => entry.kind === "email");
    expect(emails.filter(({ status }) => status !== "sent")).toEqual([]);
    expect(emails).toHaveLength(year.messages.length);
  });

  it("keeps the correction of a closed month in the journal", () => {
    expect(year.journal.filter((entry) => entry.kind === "change")).toMatchObject([
      { declarant: "Maçonnerie Hautecaille", month: "2025-02", from: "715", to: "71,5" },
    ]);
  });
});

describe("two autumns", () => {
  it("are the same", async () => {
    const autumn = { from: "2025-10-10", to: SAMPLE_YEAR.to };
    const [first, second] = [await playYear(autumn), await playYear(autumn)];
    expect(second.messages).toEqual(first.messages);
    expect(second.journal).toEqual(first.journal);
    expect(first.messages.length).toBeGreaterThan(3);
  }, 120_000);
});
