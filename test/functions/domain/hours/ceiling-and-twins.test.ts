import { describe, expect, it } from "vitest";
import { hours } from "../../../../schemas/hours.ts";
import { aControl } from "../../../builders/a-control.ts";
import { aContractRow, dateTyped, sheetOf } from "../../../builders/an-hours-sheet.ts";
import { aCompany, aMarket, anEngagement, aValidation } from "../../../builders/control-records.ts";
import { judgedHours } from "../../../builders/judged-hours.ts";

/** Two declarants for Bâti Falaises, and a second market. */
const CONTROL = aControl({
  markets: [aMarket(), aMarket({ code: "ACV-2024" })],
  companies: [aCompany(), aCompany({ name: "Intérim Alma", kind: "etti" })],
  engagements: ["ARQ-2024", "ACV-2024"].map((market) =>
    anEngagement({ market, declarants: ["Bâti Falaises", "Intérim Alma"] }),
  ),
  validations: [aValidation(), aValidation({ participant: "P-002" })],
});

const own = (...rows: ReturnType<typeof aContractRow>[]) => sheetOf(rows);
const alma = (...rows: ReturnType<typeof aContractRow>[]) => sheetOf(rows, { declarant: "Intérim Alma" });
const atAlma = (typed: Parameters<typeof aContractRow>[0]) => aContractRow({ company: "Bâti Falaises", ...typed });

describe("the ceiling of hours a person and month", () => {
  const states = (...sheets: ReturnType<typeof own>[]) =>
    judgedHours(sheets, CONTROL).rows.map(({ cells }) => cells[9]?.state ?? null);

  it.each([
    ["exactly at the ceiling", 120, 100, ["accepted", "accepted"]],
    ["a hundredth above it", 120.01, 100, ["pending", "pending"]],
    ["a zero beside too many hours", 221, 0, ["pending", "accepted"]],
    ["an impossible value beside few hours", 800, 100, ["rejected", "accepted"]],
    ["what is no hours beside few hours", "trente", 100, ["rejected", "accepted"]],
  ])("holds over two declarants and two markets: %s", (_, here, there, expected) => {
    const sheets = [
      own(aContractRow({ months: { 10: here } })),
      alma(atAlma({ market: "ACV-2024", months: { 10: there } })),
    ];
    expect(states(...sheets)).toEqual(expected);
  });

  it("says the ceiling and not the whole, from which each declarant would know the hours of the other", () => {
    const sheets = [
      own(aContractRow({ months: { 10: 150 } })),
      alma(atAlma({ market: "ACV-2024", months: { 10: 100.5 } })),
    ];
    const { issues } = judgedHours(sheets, CONTROL);
    expect(issues.map(({ cell, message, hours }) => ({ cell, message, hours }))).toEqual(
      [hours(150), hours(100.5)].map((held) => ({
        cell: "U3",
        message:
          "U3 (octobre 2025) : Cette personne dépasse le plafond de 220 h en octobre 2025, tous déclarants réunis. Vérifiez ses heures, ou attendez une décision.",
        hours: held,
      })),
    );
  });

  it.each([
    ["another person", { participant: "P-002", months: { 10: 150 } }],
    ["another month", { market: "ACV-2024", months: { 9: 150 } }],
    ["an unknown code", { participant: "P-999", months: { 10: 150 } }],
  ])("is not reached by the hours of %s", (_, typed) => {
    expect(states(own(aContractRow({ months: { 10: 150 } })), alma(atAlma(typed)))[0]).toBe("accepted");
  });

  it("is not reached by the same month of another year", () => {
    const before = sheetOf([aContractRow({ months: { 10: 200 } })], { year: 2024 });
    expect(states(own(aContractRow({ months: { 10: 200 } })), before)).toEqual(["accepted", "accepted"]);
  });

  it("knows a person by the code of the validation, however each declarant spells it", () => {
    const sheets = [
      own(aContractRow({ months: { 10: 150 } })),
      alma(atAlma({ participant: "p_001", market: "ACV-2024", months: { 10: 100 } })),
    ];
    const { rows } = judgedHours(sheets, CONTROL);
    expect(rows.map(({ contract, cells }) => [contract?.participant, cells[9]?.state])).toEqual([
      ["P-001", "pending"],
      ["P-001", "pending"],
    ]);
  });
});

describe("the same key twice", () => {
  const details = (...sheets: ReturnType<typeof own>[]) =>
    judgedHours(sheets, CONTROL).rows.map(({ findings }) => findings.map(({ facts }) => facts.detail ?? "").join());

  it("holds back both rows, and adds neither to the other nor to the ceiling", () => {
    const { rows, balance } = judgedHours(
      [
        own(
          ...[150, 150, 20].map((typed, place) =>
            aContractRow({ lot: null, nature: place === 2 ? "formation" : null, months: { 10: typed } }),
          ),
        ),
      ],
      CONTROL,
    );
    expect(rows.map(({ cells }) => cells[9]?.state)).toEqual(["pending", "pending", "accepted"]);
    expect(balance.hours).toEqual({ typed: hours(320), accepted: hours(20), rejected: 0, pending: hours(300) });
  });

  it("does not name to a declarant the other one", () => {
    const { rows, issues } = judgedHours(
      [own(aContractRow({ months: { 10: 35 } })), alma(atAlma({ months: { 10: 35 } }))],
      CONTROL,
    );
    expect(rows.map(({ cells }) => cells[9]?.state)).toEqual(["pending", "pending"]);
    expect(issues.map(({ cell }) => cell)).toEqual(["A3", "A3"]);
    expect(issues[0]?.message).not.toContain("Alma");
    expect(issues[1]?.message).not.toContain("Falaises");
    for (const { message } of issues)
      expect(message).toContain("existe aussi chez un autre déclarant : gardez-en une seule");
  });

  it.each([
    ["another market", { market: "ACV-2024" }],
    ["another nature", { nature: "formation" }],
    ["another start", { start: dateTyped("2024-02-01") }],
    ["another person", { participant: "P-002" }],
  ])("is not %s", (_, typed) => {
    expect(details(own(aContractRow(), aContractRow(typed)))).toEqual(["", ""]);
  });

  it.each([
    ["another spelling of the person", { participant: "p_001" }],
    ["the company by its name and by default", { company: "bati falaises" }],
    ["the nature by its name and by default", { nature: "Travail" }],
    ["another end, job or mark", { end: dateTyped("2025-12-31"), job: "maçon", mark: "AB" }],
  ])("is seen through %s", (_, typed) => {
    expect(details(own(aContractRow(), aContractRow(typed)))).toEqual([
      "à la ligne 4 de « Heures 2025 »",
      "à la ligne 3 de « Heures 2025 »",
    ]);
  });

  it("is not the same row carried over to the next year", () => {
    expect(details(own(aContractRow()), sheetOf([aContractRow()], { year: 2024 }))).toEqual(["", ""]);
  });

  it("names three of the others at most, since a row filled down a column has hundreds", () => {
    const rows = Array.from({ length: 3000 }, () => aContractRow({ months: { 10: 1 } }));
    const found = details(own(...rows), alma(atAlma({})));
    expect(found[0]).toBe(
      "à la ligne 4 de « Heures 2025 » et à la ligne 5 de « Heures 2025 » et à la ligne 6 de « Heures 2025 » et à 2997 autres endroits",
    );
    expect(found[1500]).toContain("à la ligne 3 de « Heures 2025 »");
    expect(details(own(aContractRow()), alma(atAlma({}), atAlma({})))[0]).toBe("chez un autre déclarant");
  });
});
