import { describe, expect, it } from "vitest";
import { choicesOf } from "../../../../functions/domain/declarations/choices.ts";
import { aControl } from "../../../builders/a-control.ts";
import { aContractRow, sheetOf } from "../../../builders/an-hours-sheet.ts";
import { anEngagement, aValidation } from "../../../builders/control-records.ts";

const [BATI, ALMA] = ["Bâti Falaises", "Intérim Alma"];
const own = (changes: Parameters<typeof aValidation>[0]) => aValidation({ declarant: BATI, ...changes });

describe("what a declarant may choose from", () => {
  it("is its own people beside their marks, and nobody's people that it has typed already", () => {
    const control = aControl({
      validations: [
        own({ participant: "P-010", mark: "M.B." }),
        own({ participant: "p-010".toUpperCase(), mark: null }),
        own({ participant: "P-002", mark: null }),
        aValidation({ participant: "P-001", mark: "MARK-OF-NOBODY" }),
        aValidation({ participant: "P-003", mark: "OTHER" }),
        aValidation({ participant: "P-004", declarant: ALMA, mark: "OF-ALMA" }),
      ],
    });
    const sheets = [
      sheetOf([aContractRow({ participant: "p 001" }), aContractRow({ participant: "P-004" })]),
      sheetOf([aContractRow({ participant: "P-003" })], { declarant: ALMA }),
    ];
    expect(choicesOf(BATI, control, sheets).people).toEqual([
      { participant: "P-001", mark: null },
      { participant: "P-002", mark: null },
      { participant: "P-010", mark: "M.B." },
    ]);
  });

  it("is the markets, lots and companies of the engagements that it declares for, each once", () => {
    const control = aControl({
      engagements: [
        anEngagement({ lot: "1", declarants: [ALMA] }),
        anEngagement({ lot: "2", declarants: [ALMA, BATI] }),
        anEngagement({ market: "ACV-2024", company: "Toitures", lot: "2", declarants: [ALMA] }),
        anEngagement({ market: "PRIVÉ-2024", company: "Maçons" }),
      ],
    });
    expect(choicesOf("interim alma", control, [])).toMatchObject({
      markets: ["ARQ-2024", "ACV-2024"],
      lots: ["1", "2"],
      companies: [BATI, "Toitures"],
    });
    expect(choicesOf(BATI, control, [])).toMatchObject({ markets: ["ARQ-2024"], lots: ["2"], companies: [BATI] });
  });
});
