import { describe, expect, it } from "vitest";
import { CAUSES, type Cause } from "../../../../schemas/causes.ts";
import type { Cell } from "../../../../schemas/cells/cell.ts";
import { hours } from "../../../../schemas/hours.ts";
import { DEFAULT_SETTINGS } from "../../../../schemas/settings.ts";
import { aControl } from "../../../builders/a-control.ts";
import { aContractRow, anHoursSheet, dateTyped, sheetOf } from "../../../builders/an-hours-sheet.ts";
import { aCompany, anEngagement, aValidation } from "../../../builders/control-records.ts";
import { judgedHours } from "../../../builders/judged-hours.ts";
import { octoberOf, PROVOKED } from "./provoked.ts";

const ROWS = Object.entries(PROVOKED).map(([cause, provoked]) => ({ cause: cause as Cause, ...provoked }));

describe("the causes of the decision table", () => {
  it.each(ROWS)("$cause: $state, and the $who acts", ({ cause, sheets, control, state, who, says }) => {
    const { rows, issues } = judgedHours(sheets, aControl(control));
    const [row] = rows;
    const judged = row?.cells.findLast((cell) => cell !== null);
    expect(judged?.state).toBe(state);
    expect([...(row?.findings ?? []), ...(judged?.findings ?? [])].map((finding) => finding.cause)).toEqual([cause]);
    expect(CAUSES[cause]).toMatchObject({ state, who });
    expect(issues.map((issue) => ({ ...issue, message: issue.message.replaceAll("\u00a0", " ") }))).toEqual([
      {
        workbook: { kind: "declarant", name: "Bâti Falaises" },
        sheet: "Heures 2025",
        cell: says.split(" ")[0],
        state,
        who,
        message: says,
        hours: judged?.hundredths ?? 0,
        cells: 1,
      },
    ]);
  });

  it.each([
    [
      "unknown-participant",
      { participant: null },
      "A3 : Il manque le code participant : tapez celui que votre facilitateur vous a donné.",
    ],
    ["unknown-market", { market: "  " }, "C3 : Il manque le code du marché : tapez ARQ-2024."],
    ["contract-start", { start: null }, "I3 : Il manque le début du contrat : tapez une date, par exemple 01/03/2025."],
    [
      "unknown-lot",
      { lot: "2" },
      "D3 : « 2 » n'est pas un de vos lots sur ce marché : il n'est pas divisé en lots, laissez la cellule vide.",
    ],
    [
      "unknown-market",
      { market: { kind: "error", value: "REF", text: "#REF!" } },
      "C3 : « #REF! » n'est pas un de vos marchés : tapez ARQ-2024, ou demandez à votre facilitateur d'ajouter l'engagement.",
    ],
    ["contract-start", { start: 45000 }, "I3 : « 45000 » n'est pas une date : tapez une date, par exemple 01/03/2025."],
  ] as const)("says what to type when %s comes of %j", (cause, typed, says) => {
    const { rows, issues } = judgedHours(octoberOf(typed));
    expect(rows[0]?.findings.map((finding) => finding.cause)).toEqual([cause]);
    expect(issues.map(({ message }) => message.replaceAll("\u00a0", " "))).toEqual([says]);
  });

  it("collects every problem of a row at once, and counts its hours once", () => {
    const { rows, issues, balance } = judgedHours(
      octoberOf({ participant: "P-999", market: "ARK", company: "Bati", start: null, end: "fin juin" }),
    );
    expect(rows[0]?.findings.map(({ cause }) => cause)).toEqual([
      "unknown-participant",
      "unknown-market",
      "unknown-company",
      "contract-start",
      "unreadable-attribute",
    ]);
    expect(issues.map(({ cell }) => cell)).toEqual(["A3", "C3", "E3", "I3", "J3"]);
    expect(balance.hours).toEqual({ typed: hours(35), accepted: 0, rejected: hours(35), pending: 0 });
  });

  it("asks a declarant for the company it declares for, where a blank one would be its own name", () => {
    const control = aControl({
      companies: [aCompany(), aCompany({ name: "Intérim Alma", kind: "etti" })],
      engagements: [anEngagement({ declarants: ["Intérim Alma"] })],
    });
    const { issues } = judgedHours(
      [sheetOf([aContractRow({ months: { 10: 35 } })], { declarant: "Intérim Alma" })],
      control,
    );
    expect(issues.map(({ message }) => message.replaceAll("\u00a0", " "))).toEqual([
      "E3 : Il manque le nom de l'entreprise : tapez Bâti Falaises.",
    ]);
  });

  it.each<[string, Cell, boolean]>([
    ["its own lot", "LOT 1", true],
    ["the market as a whole", null, true],
    ["the lot of another company", "Lot 2", false],
  ])("lets a declarant engaged on one lot type hours on %s: %j", (_, lot, engaged) => {
    const engagements = [anEngagement({ lot: "Lot 1" }), anEngagement({ lot: "Lot 2", company: "Toitures" })];
    const { issues } = judgedHours(octoberOf({ lot }), aControl({ engagements }));
    expect(issues.map(({ message }) => message.replaceAll("\u00a0", " "))).toEqual(
      engaged
        ? []
        : [
            "D3 : « Lot 2 » n'est pas un de vos lots sur ce marché : tapez Lot 1, ou demandez à votre facilitateur d'ajouter l'engagement.",
          ],
    );
  });

  it("points at the first column of a row, where the tab does not have the one at fault", () => {
    const columns = ["", "A", "B", ...anHoursSheet().columns.slice(3)];
    const { issues } = judgedHours([anHoursSheet({ columns, rows: octoberOf({ participant: null })[0]?.rows ?? [] })]);
    expect(issues.map(({ cell, message }) => [cell, message.split(" ")[0]])).toEqual([["A3", "A3"]]);
  });

  it("says nothing about a row without hours, whatever its attributes", () => {
    expect(judgedHours(octoberOf({ participant: "P-999", months: {} })).issues).toEqual([]);
  });

  it.each([
    ["a zero in a month to come", { months: { 12: 0 } }],
    ["a zero after the contract's end", { end: dateTyped("2025-09-30"), months: { 10: 0 } }],
    ["a blank text", { months: { 10: " " } }],
    ["the running month", { months: { 11: 35 } }],
    ["the whole month in which a contract ends on its first day", { end: dateTyped("2025-10-01") }],
    ["codes in other capitals, and dashes that Word made", { participant: " p–001 ", market: "arq-2024" }],
    ["744 hours, with a ceiling to match", { months: { 10: 744 } }],
  ])("has nothing to say about %s", (_, typed) => {
    const settings = { ...DEFAULT_SETTINGS, monthlyCeiling: hours(744) };
    expect(judgedHours(octoberOf(typed), aControl({ settings })).issues).toEqual([]);
  });

  it("never tells somebody to wait for a decision about hours that they have to mend", () => {
    const { rows, issues } = judgedHours(octoberOf({ end: dateTyped("2025-09-30"), months: { 12: 35, 10: 800 } }));
    expect(rows[0]?.cells[9]?.findings.map(({ cause }) => cause)).toEqual(["impossible-hours", "outside-contract"]);
    expect(issues.map(({ state }) => state)).toEqual(["rejected", "rejected"]);
    for (const { message } of issues) expect(message).not.toContain("attend");
  });

  it("names the validation that has ended, between two of them", () => {
    const validations = [aValidation({ until: "2025-03-31" }), aValidation({ from: "2025-11-01" })];
    const { issues } = judgedHours(octoberOf(), aControl({ validations }));
    expect(issues[0]?.message).toContain("après la fin de la validation de la personne (31/03/2025)");
  });
});
