import { describe, expect, it } from "vitest";
import { type Decision, decisionsTable } from "../../../../schemas/control-workbook.ts";
import { hours } from "../../../../schemas/hours.ts";
import { aControl } from "../../../builders/a-control.ts";
import { aContractRow, dateTyped, sheetOf } from "../../../builders/an-hours-sheet.ts";
import { aDecision, aMarket, aValidation } from "../../../builders/control-records.ts";
import { judgedHours } from "../../../builders/judged-hours.ts";

const accept = (changes: Partial<Decision> = {}) => aDecision({ kind: "accept", ...changes });
const reject = (changes: Partial<Decision> = {}) => aDecision({ kind: "reject", ...changes });
const validate = (changes: Partial<Decision> = {}) =>
  aDecision({ kind: "validate-month", participant: null, declarant: "Bâti Falaises", month: "2025-10", ...changes });

/** A contract that ended in August: September counts no more, October neither; August does. */
const SHEET = sheetOf([aContractRow({ end: dateTyped("2025-08-31"), months: { 8: 20, 9: 30, 10: 35 } })]);

function statesUnder(decisions: readonly Decision[], sheet = SHEET) {
  const { rows, issues } = judgedHours([sheet], aControl({ decisions }));
  const [august, september, october] = (rows[0]?.cells ?? []).slice(7, 10);
  return { states: [august, september, october].map((cell) => cell?.state), october, issues };
}

const UNDECIDED = ["accepted", "pending", "pending"];

describe("the decisions about hours", () => {
  it.each<[string, Decision[], string[]]>([
    ["no decision", [], UNDECIDED],
    ["an acceptance of the person", [accept()], ["accepted", "accepted", "accepted"]],
    ["an acceptance of one month", [accept({ month: "2025-10" })], ["accepted", "pending", "accepted"]],
    ["a rejection of the person", [reject()], ["rejected", "rejected", "rejected"]],
    ["a rejection of one month", [reject({ month: "2025-08" })], ["rejected", "pending", "pending"]],
    ["a month validated in bulk", [validate()], UNDECIDED],
    [
      "a later rejection",
      [reject({ date: "2025-11-04" }), accept({ date: "2025-11-03" })],
      ["rejected", "rejected", "rejected"],
    ],
    [
      "a later acceptance",
      [accept({ date: "2025-11-04" }), reject({ date: "2025-11-03" })],
      ["accepted", "accepted", "accepted"],
    ],
    ["the last one written of a day", [reject(), accept()], ["accepted", "accepted", "accepted"]],
    [
      "a month validated after an acceptance",
      [accept(), validate({ date: "2025-11-10" })],
      ["accepted", "accepted", "accepted"],
    ],
    [
      "a month validated after a rejection",
      [reject({ month: "2025-10" }), validate({ date: "2025-11-10" })],
      ["accepted", "pending", "rejected"],
    ],
    [
      "an acceptance of all that a declarant typed",
      [accept({ participant: null, declarant: "BATI FALAISES" })],
      ["accepted", "accepted", "accepted"],
    ],
  ])("follow %s", (_, decisions, states) => {
    expect(statesUnder(decisions).states).toEqual(states);
  });

  it.each<[string, Partial<Decision>]>([
    ["nobody", { participant: null }],
    ["nobody, on one market", { participant: null, market: "ARQ-2024" }],
    ["somebody else", { participant: "P-002" }],
    ["another declarant", { declarant: "Toitures de la Varenne" }],
    ["another market", { market: "ACV-2024" }],
    ["another lot", { lot: "Lot 1" }],
    ["another company", { company: "Toitures de la Varenne" }],
    ["training, where the hours are work", { nature: "training" }],
    ["a contract that began another day", { start: "2025-01-01" }],
    ["another month", { month: "2025-06" }],
  ])("reach nothing when they name %s", (_, named) => {
    expect(statesUnder([accept(named)]).states).toEqual(UNDECIDED);
  });

  it.each<[string, Partial<Decision>]>([
    ["the person with another dash", { participant: "P_001" }],
    [
      "everything about the row",
      {
        declarant: "bati falaises",
        market: "ARQ-2024",
        company: "BATI FALAISES",
        nature: "work",
        start: "2024-01-01",
        month: "2025-10",
      },
    ],
  ])("reach the hours when they name %s", (_, named) => {
    expect(statesUnder([accept(named)]).october).toMatchObject({ state: "accepted", decided: true, findings: [] });
  });

  it.each(["resend", "consider-sent"] as const)("leave the hours alone when they are about a message: %s", (kind) => {
    expect(statesUnder([aDecision({ kind, message: "ARQ-2024/1/late" })]).states).toEqual(UNDECIDED);
  });

  it.each<[string, Parameters<typeof aContractRow>[0], Parameters<typeof aControl>[0]]>([
    ["what is no hours", { months: { 10: "trente" } }, {}],
    ["an unknown person", { participant: "P-999", months: { 10: 35 } }, {}],
    ["a month to come", { months: { 12: 35 } }, {}],
  ])("cannot accept %s", (_, typed, control) => {
    const decisions = [accept(), accept({ participant: "P-999" })];
    const { rows } = judgedHours([sheetOf([aContractRow(typed)])], aControl({ ...control, decisions }));
    expect(rows[0]?.cells.find((cell) => cell)).toMatchObject({ state: "rejected", decided: false });
  });

  it.each<[string, Parameters<typeof aControl>[0]]>([
    ["a person not validated on the market", { validations: [aValidation({ markets: ["ACV-2024"] })] }],
    ["a market without dates", { markets: [aMarket({ start: null })] }],
  ])("settle what the whole row waits for: %s", (_, control) => {
    const sheet = sheetOf([aContractRow({ months: { 9: 30, 10: 35 } })]);
    const half = judgedHours([sheet], aControl({ ...control, decisions: [accept({ month: "2025-10" })] }));
    expect(half.balance.hours).toMatchObject({ accepted: hours(35), pending: hours(30) });
    expect(half.issues.map(({ hours, cells }) => ({ hours, cells }))).toEqual([{ hours: hours(30), cells: 1 }]);
    const whole = judgedHours([sheet], aControl({ ...control, decisions: [accept()] }));
    expect(whole.balance.hours).toMatchObject({ accepted: hours(65), pending: 0 });
    expect(whole.issues).toEqual([]);
  });

  it("cannot accept a row typed twice, which would make a sum of the two, but can refuse it", () => {
    const row = aContractRow({ months: { 10: 35 } });
    const under = (...decisions: Decision[]) => judgedHours([sheetOf([row, row])], aControl({ decisions }));
    const accepted = under(accept(), accept({ month: "2025-10" }));
    expect(accepted.balance.hours).toMatchObject({ accepted: 0, pending: hours(70) });
    expect(accepted.issues.map(({ message }) => message)).toEqual([
      expect.stringContaining("Aucune décision ne peut les faire compter toutes."),
      expect.stringContaining("Aucune décision ne peut les faire compter toutes."),
    ]);
    expect(under(accept(), reject()).balance.hours).toMatchObject({ rejected: hours(70), pending: 0 });
  });

  it("warn who types a reason that the declarant will read it", () => {
    const [note, says] = [
      decisionsTable.columns.reason.note,
      statesUnder([reject({ reason: "hors chantier" })]).issues,
    ];
    expect(note).toContain("Le déclarant le lira : jamais de nom.");
    expect(says[0]?.message).toContain("hors chantier");
  });

  it("say a refusal alone, no longer what the hours had waited for", () => {
    const { october, issues } = statesUnder([reject({ month: "2025-10" })]);
    expect(october?.findings.map(({ cause }) => cause)).toEqual(["refused-by-decision"]);
    expect(issues.find(({ cell }) => cell === "U3")).toMatchObject({
      state: "rejected",
      who: "declarant",
      hours: hours(35),
    });
  });

  it("mark as decided what a validated month confirms, and not what still waits in it", () => {
    expect(statesUnder([validate({ month: "2025-08" })]).states).toEqual(UNDECIDED);
    const { rows } = judgedHours([SHEET], aControl({ decisions: [validate({ month: null })] }));
    expect(rows[0]?.cells.slice(7, 10).map((cell) => cell?.decided)).toEqual([true, false, false]);
  });
});
