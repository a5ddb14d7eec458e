import { describe, expect, it } from "vitest";
import type { Control } from "../../../../functions/domain/control.ts";
import { aControl } from "../../../builders/a-control.ts";
import { aContractRow, dateTyped, sheetOf } from "../../../builders/an-hours-sheet.ts";
import { aCompany, aDecision, aMarket, anEngagement, aValidation } from "../../../builders/control-records.ts";
import { judgedHours } from "../../../builders/judged-hours.ts";

const PEOPLE = ["P-001", "P-002", "P-003", "P-004"];
const CONTROL: Partial<Control> = {
  markets: [aMarket(), aMarket({ code: "ACV-2024" })],
  companies: [aCompany(), aCompany({ name: "Intérim Alma", kind: "etti" })],
  engagements: ["ARQ-2024", "ACV-2024"].map((market) =>
    anEngagement({ market, declarants: ["Bâti Falaises", "Intérim Alma"] }),
  ),
  validations: PEOPLE.map((participant) => aValidation({ participant })),
};

type Months = Readonly<Record<number, number>>;
type Typed = Parameters<typeof aContractRow>[0];

/** One row a person, from P-001 on, and what else is typed. */
const rowsOf = (people: readonly Months[], ...others: Typed[]) => [
  ...people.map((months, place) => aContractRow({ participant: PEOPLE[place] ?? null, months })),
  ...others.map((typed) => aContractRow(typed)),
];

/** The months, January being 1, that wait because they are out of the ordinary, by row. */
function outOf(rows: ReturnType<typeof rowsOf>, control: Partial<Control> = {}, today?: string): number[][] {
  const judged = judgedHours([sheetOf(rows)], aControl({ ...CONTROL, ...control }), today).rows;
  return judged.map(({ cells }) =>
    cells.flatMap((cell, position) => {
      const isOut = cell?.findings.some(({ cause }) => cause === "outlier") ?? false;
      return isOut && cell?.state === "pending" ? [position + 1] : [];
    }),
  );
}

const all = (months: Months, hours: number): Months =>
  Object.fromEntries(Object.keys(months).map((key) => [key, hours]));
const before: Months = { 5: 40, 6: 50, 7: 60 };

describe("a company's month on a market", () => {
  it.each<[string, Months[], number[][]]>([
    [
      "above three times its best other month",
      [{ ...before, 10: 120 }, { 10: 120 }, { 10: 60.01 }],
      [[10], [10], [10]],
    ],
    ["of 300 h and more above it", [{ ...before, 10: 150 }, { 10: 150 }], [[10], [10]]],
    ["just below 300 h", [{ ...before, 10: 150 }, { 10: 149.99 }], [[], []]],
    ["exactly three times its best other month", [{ ...before, 7: 100, 10: 150 }, { 10: 150 }], [[], []]],
    ["above it with only two other months", [{ 6: 50, 7: 60, 10: 150 }, { 10: 150 }], [[], []]],
    [
      "typed as wrong as another, which once hid them both,",
      [
        { 2: 100, 3: 100, 4: 100, 9: 210, 10: 210 },
        { 9: 200, 10: 200 },
        { 9: 190, 10: 190 },
        { 9: 190, 10: 190 },
      ],
      [
        [9, 10],
        [9, 10],
        [9, 10],
        [9, 10],
      ],
    ],
    [
      "that leaps like as many others as there were before, for the work has grown,",
      [
        { 2: 40, 3: 40, 4: 40, 8: 160, 9: 160, 10: 160 },
        { 8: 160, 9: 160, 10: 160 },
      ],
      [[], []],
    ],
    ["above 170 h for each of two persons", [{ 10: 170 }, { 10: 170.01 }], [[10], [10]]],
    ["of 170 h for each of two persons", [{ 10: 170 }, { 10: 170 }], [[], []]],
    ["above 170 h for one person alone", [{ 10: 200 }], [[]]],
    ["in which a third person brings the mean down", [{ 10: 200 }, { 10: 200 }, { 10: 100 }], [[], [], []]],
    ["in which zeros are no persons", [{ 10: 200 }, { 10: 200 }, { 10: 0 }], [[10], [10], []]],
  ])("%s is or is not asked to be confirmed", (_, people, expected) => {
    expect(outOf(rowsOf(people))).toEqual(expected);
  });

  it("counts a person once, whatever the number of rows", () => {
    const training = { participant: "P-001", nature: "formation", months: { 10: 20 } };
    expect(outOf(rowsOf([{ 10: 165 }, { 10: 165 }], training))).toEqual([[10], [10], [10]]);
  });

  it("knows its months of other years", () => {
    const sheets = [
      sheetOf(rowsOf([{ 10: 150, 11: 150, 12: 150 }]), { year: 2024 }),
      sheetOf(rowsOf([{ 5: 1, 10: 150 }, { 10: 150 }])),
    ];
    const { rows } = judgedHours(sheets, aControl(CONTROL));
    expect(rows.flatMap(({ cells }) => cells).filter((cell) => cell?.state === "pending")).toEqual([]);
  });

  it.each<[string, Typed, number]>([
    ["another market", { market: "ACV-2024", participant: "P-003", months: { 9: 150 } }, 1],
    ["the same market", { participant: "P-003", months: { 9: 150 } }, 0],
  ])("compares with the months of %s", (_, other, out) => {
    const months: Months[] = [{ ...before, 10: 150 }, { 10: 150 }];
    expect(outOf(rowsOf(months, other)).slice(0, 2)).toEqual(out === 1 ? [[10], [10]] : [[], []]);
  });

  it("is not compared with what is typed twice, is to come, or is above the ceiling all by itself", () => {
    const twin = { participant: "P-004", months: { 9: 200 } };
    const people: Months[] = [{ ...before, 10: 150 }, { 10: 150 }, { 9: 300, 12: 150 }];
    expect(outOf(rowsOf(people, twin, twin)).slice(0, 2)).toEqual([[10], [10]]);
  });

  it("is left alone while it has not begun", () => {
    const { rows } = judgedHours([sheetOf(rowsOf([{ 12: 200 }, { 12: 200 }]))], aControl(CONTROL));
    expect(rows.map(({ cells }) => cells[11]?.findings.map(({ cause }) => cause))).toEqual([
      ["future-month"],
      ["future-month"],
    ]);
  });
});

describe("hours out of the ordinary", () => {
  const rows = rowsOf([{ 10: 200 }, { 10: 190 }]);
  const statesWith = (decisions: Control["decisions"]) =>
    judgedHours([sheetOf(rows)], aControl({ ...CONTROL, decisions })).rows.map(({ cells }) => cells[9]?.state);

  it("are confirmed by one acceptance of the declarant's month on the market", () => {
    const confirmed = aDecision({
      participant: null,
      declarant: "Bâti Falaises",
      market: "ARQ-2024",
      month: "2025-10",
    });
    expect(statesWith([confirmed])).toEqual(["accepted", "accepted"]);
    expect(statesWith([{ ...confirmed, month: "2025-09" }])).toEqual(["pending", "pending"]);
  });

  it("are confirmed person by person", () => {
    expect(statesWith([aDecision()])).toEqual(["accepted", "pending"]);
  });

  it("are not confirmed by a month validated in bulk, which only confirms what counts", () => {
    const bulk = aDecision({ kind: "validate-month", participant: null, declarant: "Bâti Falaises", month: "2025-10" });
    expect(statesWith([bulk])).toEqual(["pending", "pending"]);
  });

  it("say neither the hours of the company nor who else declares, and what to do", () => {
    const { issues } = judgedHours([sheetOf(rows)], aControl(CONTROL));
    expect(issues.map(({ message, who }) => [who, message.replaceAll("\u00a0", " ")])).toEqual(
      ["U3", "U4"].map((cell) => [
        "facilitator",
        `${cell} (octobre 2025) : En octobre 2025, l'entreprise déclare sur ce marché plus de 170 h par personne en moyenne : ces heures attendent d'être confirmées. Si elles sont justes, le facilitateur les confirme par « accepter » dans l'onglet « Décisions » ; sinon, corrigez-les.`,
      ]),
    );
  });

  it("wait besides what else holds them back", () => {
    const late = rowsOf([{ 10: 200 }], { participant: "P-002", end: dateTyped("2025-09-30"), months: { 10: 190 } });
    const { rows: judged } = judgedHours([sheetOf(late)], aControl(CONTROL));
    expect(judged[1]?.cells[9]?.findings.map(({ cause }) => cause)).toEqual(["outside-contract", "outlier"]);
  });

  it("are no more asked about once other months have caught up", () => {
    const people: Months[] = [{ ...before, 10: 150 }, { 10: 150 }];
    expect(outOf(rowsOf(people))).toEqual([[10], [10]]);
    expect(outOf(rowsOf([{ ...all(before, 100), 10: 150 }, { 10: 150 }]))).toEqual([[], []]);
  });
});
