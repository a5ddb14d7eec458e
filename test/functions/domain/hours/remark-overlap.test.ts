import { describe, expect, it } from "vitest";
import type { Control } from "../../../../functions/domain/control.ts";
import { aControl } from "../../../builders/a-control.ts";
import { aContractRow, dateTyped, sheetOf } from "../../../builders/an-hours-sheet.ts";
import { aCompany, aDecision, anEngagement } from "../../../builders/control-records.ts";
import { judgedHours } from "../../../builders/judged-hours.ts";

const MONTHS = { 9: 20, 10: 30 };
const first = aContractRow({ months: MONTHS });
const renewed = aContractRow({ start: dateTyped("2025-06-01"), months: MONTHS });

const remarks = (sheets: Parameters<typeof judgedHours>[0], control: Partial<Control> = {}) =>
  judgedHours(sheets, aControl(control)).issues.map(({ cell, message }) => `${cell} ${/\(ligne \d+\)/.exec(message)}`);

describe("two contracts of one person in the same place that overlap", () => {
  it("are remarked once, at the first month of the later one, whose hours count", () => {
    const { rows, issues } = judgedHours([sheetOf([first, renewed])]);
    expect(issues.map(({ cell, state }) => [cell, state])).toEqual([["T4", "accepted"]]);
    expect(rows.flatMap(({ cells }) => cells.map((cell) => cell?.state)).filter(Boolean)).toEqual(
      new Array(4).fill("accepted"),
    );
  });

  it("name the other one's row, above or below", () => {
    expect(remarks([sheetOf([first, renewed])])).toEqual(["T4 (ligne 3)"]);
    expect(remarks([sheetOf([renewed, first])])).toEqual(["T3 (ligne 4)"]);
  });

  it("are remarked no more of a month that somebody has decided on", () => {
    const decisions = [aDecision({ kind: "validate-month", participant: null, declarant: "Bâti Falaises" })];
    expect(remarks([sheetOf([first, renewed])], { decisions })).toEqual([]);
  });

  it("are nobody else's business where two declarants typed them", () => {
    const engagements = [anEngagement({ declarants: ["Bâti Falaises", "Intérim Alma"] })];
    const companies = [aCompany(), aCompany({ name: "Intérim Alma" })];
    const theirs = aContractRow({ company: "Bâti Falaises", start: dateTyped("2025-06-01"), months: MONTHS });
    const sheets = [sheetOf([first]), sheetOf([theirs], { declarant: "Intérim Alma" })];
    expect(remarks(sheets, { engagements, companies })).toEqual([]);
  });

  it.each([
    ["nature", { nature: "formation" }],
    ["company", { company: "Toitures Alma" }],
    ["contract that ended before", { start: dateTyped("2023-01-01"), end: dateTyped("2023-12-31"), months: {} }],
  ])("are not those of another %s", (_, typed) => {
    const engagements = [anEngagement(), anEngagement({ company: "Toitures Alma", declarants: ["Bâti Falaises"] })];
    const companies = [aCompany(), aCompany({ name: "Toitures Alma" })];
    expect(
      remarks([sheetOf([{ ...aContractRow({ months: MONTHS, ...typed }) }, renewed])], { engagements, companies }),
    ).toEqual([]);
  });
});
