import { describe, expect, it } from "vitest";
import { buildRegister } from "../../../../functions/domain/hours/register.ts";
import { aControl } from "../../../builders/a-control.ts";
import { aCompany, anEngagement, anEvent, aValidation } from "../../../builders/control-records.ts";

describe("the register", () => {
  it("keeps every validation of a person, under the code of the first", () => {
    const validations = [
      aValidation({ until: "2024-12-31" }),
      aValidation({ participant: "P_001", markets: ["ARQ-2024"], from: "2025-03-01" }),
    ];
    expect([...buildRegister(aControl({ validations }), "2025-11-15").people]).toEqual([
      [
        "p 001",
        {
          code: "P-001",
          employers: null,
          windows: [
            { markets: null, from: "2024-01-01", until: "2024-12-31" },
            { markets: new Set(["arq 2024"]), from: "2025-03-01", until: null },
          ],
        },
      ],
    ]);
  });

  it.each([
    [["Bâti Falaises", "Toitures", "BATI FALAISES"], new Set(["bati falaises", "toitures"])],
    [["Bâti Falaises", null], null],
  ])("knows by whom a person is employed where every validation says so: %j", (declarants, employers) => {
    const validations = declarants.map((declarant) => aValidation({ declarant }));
    const { people } = buildRegister(aControl({ validations }), "2025-11-15");
    expect(people.get("p 001")?.employers).toEqual(employers);
  });

  it("lets a company type its own hours, unless its engagements name who does", () => {
    const control = aControl({
      companies: ["Bâti Falaises", "Toitures"].map((name) => aCompany({ name })),
      engagements: [
        anEngagement({ lot: "Lot 1", declarants: ["Intérim Alma"] }),
        anEngagement({ lot: "Lot 2", declarants: ["GEIQ Côte"] }),
        anEngagement({ lot: "Lot 2", company: "Toitures" }),
      ],
    });
    const arques = buildRegister(control, "2025-11-15").markets.get("arq 2024");
    expect([...(arques?.lots ?? [])]).toEqual([
      ["lot 1", "Lot 1"],
      ["lot 2", "Lot 2"],
    ]);
    expect([...(arques?.engaged ?? [])]).toEqual([
      [
        "bati falaises",
        new Map([
          ["", new Set(["interim alma", "geiq cote"])],
          ["lot 1", new Set(["interim alma"])],
          ["lot 2", new Set(["geiq cote"])],
        ]),
      ],
      [
        "toitures",
        new Map([
          ["", new Set(["toitures"])],
          ["lot 2", new Set(["toitures"])],
        ]),
      ],
    ]);
  });

  it("lets who is engaged on the whole market type hours on every lot", () => {
    const engagements = [anEngagement(), anEngagement({ lot: "Lot 2", declarants: ["Intérim Alma"] })];
    const arques = buildRegister(aControl({ engagements }), "2025-11-15").markets.get("arq 2024");
    expect(arques?.engaged.get("bati falaises")?.get("lot 2")).toEqual(new Set(["bati falaises", "interim alma"]));
  });

  it.each([
    ["2025-03-13", "2025-12-31"],
    ["2025-03-14", "2026-03-31"],
  ])("holds the terms in force on %s", (today, end) => {
    const control = aControl({ events: [anEvent({ date: "2025-03-14", end: "2026-03-31" })] });
    expect(buildRegister(control, today).markets.get("arq 2024")?.terms.end).toBe(end);
  });
});
