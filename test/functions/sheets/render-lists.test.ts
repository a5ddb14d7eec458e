import { describe, expect, it } from "vitest";
import { namesInLists } from "../../../apps-script/declarant/names-in-lists.ts";
import type { Control } from "../../../functions/domain/control.ts";
import { buildRegister } from "../../../functions/domain/hours/register.ts";
import { LISTS_TAB } from "../../../functions/sheets/layout/lists-tab.ts";
import { renderLists } from "../../../functions/sheets/render-lists.ts";
import { aControl } from "../../builders/a-control.ts";
import { aContractRow, sheetOf } from "../../builders/an-hours-sheet.ts";
import { aCompany, aMarket, anEngagement, aValidation } from "../../builders/control-records.ts";
import { TODAY } from "../../builders/judged-hours.ts";

const BATI = "Bâti Falaises";

/** What the script of Bâti Falaises knows once the service has filled `Listes`. */
function namesOf(changes: Partial<Control>) {
  const control = aControl(changes);
  const register = buildRegister(control, TODAY);
  const { rows } = renderLists(BATI, { control, register, sheets: [sheetOf([aContractRow()])] });
  return namesInLists(rows.map((line) => line.map(({ value }) => String(value ?? ""))));
}

describe("the names that the hidden tab hands to the script", () => {
  it("are each place of the engagements, one that covers the whole market once a lot", () => {
    const names = namesOf({
      markets: [aMarket(), aMarket({ code: "PUY-2025" })],
      companies: [aCompany(), aCompany({ name: "Toitures" })],
      engagements: [
        anEngagement(),
        anEngagement({ market: "PUY-2025" }),
        anEngagement({ market: "PUY-2025", company: "Toitures", lot: "Lot 2" }),
        anEngagement({ market: "PUY-2025", company: "Toitures", lot: "Lot 3", declarants: [BATI] }),
      ],
    });
    expect(names?.own).toBe(BATI);
    expect(names?.engaged.map(({ market, lot, company }) => [market, lot, company])).toEqual([
      ["ARQ-2024", "", BATI],
      ["PUY-2025", "Lot 2", BATI],
      ["PUY-2025", "Lot 3", BATI],
      ["PUY-2025", "Lot 3", "Toitures"],
    ]);
  });

  it.each([
    ["every validation names a declarant", { declarant: "Toitures" }, ["P-001"]],
    ["one that names nobody is not in its rows", {}, null],
    ["one that names nobody is in its rows", { participant: "P-001" }, ["P-001"]],
  ])("hold all the codes where %s, and never another's", (_, other, codes) => {
    const validations = [aValidation({ declarant: BATI }), aValidation({ participant: "P-777", ...other })];
    expect(namesOf({ validations })?.codes).toEqual(codes);
  });

  it("are none in a tab that the service has not filled yet, nor in one of before", () => {
    expect(namesInLists(LISTS_TAB.rows.map((line) => line.map(({ value }) => String(value ?? ""))))).toBeNull();
    expect(
      namesInLists([
        ["Codes", "Repères", "Marchés", "Lots", "Entreprises"],
        ["P-001", "", "ARQ-2024"],
      ]),
    ).toBeNull();
    expect(namesInLists([])).toBeNull();
  });
});
