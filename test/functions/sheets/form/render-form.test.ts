import { describe, expect, it } from "vitest";
import { xlsxFiles } from "../../../../functions/adapters/xlsx/xlsx-files.ts";
import type { Control } from "../../../../functions/domain/control.ts";
import { type FormFacts, renderForm } from "../../../../functions/sheets/form/render-form.ts";
import { readDeclarant } from "../../../../functions/sheets/read-declarant.ts";
import type { Cell } from "../../../../schemas/cells/cell.ts";
import type { HoursSheet } from "../../../../schemas/declarant-workbook.ts";
import { aControl } from "../../../builders/a-control.ts";
import { aWorkbook } from "../../../builders/a-workbook.ts";
import { aContractRow, dateTyped, sheetOf } from "../../../builders/an-hours-sheet.ts";
import { aMarket, anEngagement, aValidation } from "../../../builders/control-records.ts";
import { aDeclarant } from "../../../builders/declarants.ts";

const BATI = "Bâti Falaises";
const CONTROL: Partial<Control> = {
  markets: [aMarket(), aMarket({ code: "ACV-2024" })],
  engagements: [
    anEngagement({ lot: "gros œuvre" }),
    anEngagement({ market: "ACV-2024", company: "Peinture Clair", declarants: [BATI] }),
  ],
  validations: [
    aValidation({ declarant: BATI, mark: "H.M.", markets: ["ACV-2024"] }),
    aValidation({ participant: "P-002", declarant: "Autre" }),
    aValidation({ participant: "P-003", declarant: BATI, from: "2023-01-01", until: "2023-12-31" }),
  ],
};

const facts = (sheet: HoursSheet | null, control: Partial<Control> = CONTROL): FormFacts => ({
  control: aControl(control),
  declarant: aDeclarant(),
  year: 2025,
  sheet,
});

async function fileOf(form: FormFacts): Promise<Readonly<Record<string, readonly (readonly Cell[])[]>>> {
  const reading = await xlsxFiles.read(await xlsxFiles.write(renderForm(form)));
  if (!reading.ok) throw new Error(reading.message);
  return Object.fromEntries(reading.tabs.map(({ title, rows }) => [title, rows]));
}

const TYPED = sheetOf(
  [
    aContractRow({
      company: BATI,
      months: { 1: 7.5, 2: "151,67", 3: { kind: "duration", value: 1.5, text: "36:00" }, 4: "=1+2" },
    }),
    aContractRow({ participant: "P-009", start: dateTyped("2025-03-01"), end: "31/12/2025", mark: "+A" }),
  ],
  { closed: Array.from({ length: 12 }, (_, place) => place < 2) },
);

describe("a form", () => {
  it("is read as the shared sheet that it was made from", async () => {
    const tabs = await fileOf(facts(TYPED));
    const { sheets, problems } = readDeclarant(BATI, aWorkbook({ "Heures 2025": tabs["Heures 2025"] ?? [] }));
    expect(problems).toEqual([]);
    expect(sheets[0]?.closed).toEqual(TYPED.closed);
    expect(sheets[0]?.rows.map(({ attributes }) => attributes)).toEqual(TYPED.rows.map(({ attributes }) => attributes));
    expect(sheets[0]?.rows[0]?.months.slice(0, 5)).toEqual([7.5, "151,67", "36:00", "=1+2", null]);
  });

  it("begins with how to fill it in", async () => {
    const [[title], , , [first]] = (await fileOf(facts(TYPED)))["Mode d'emploi"] as [Cell[], Cell[], Cell[], Cell[]];
    expect(title).toBe("Vos heures d'insertion 2025");
    expect(first).toContain("onglet « Heures 2025 »");
  });

  it("offers the declarant's own markets, lots, companies and people, and no other", async () => {
    const lists = (await fileOf(facts(null))).Listes ?? [];
    const columns = (lists[0] ?? []).map((_, column) => lists.flatMap((row) => row[column] ?? []));
    expect(columns.slice(0, 5)).toEqual([
      ["oui", "non"],
      ["P-001", "P-003"],
      ["ARQ-2024", "ACV-2024"],
      ["gros œuvre"],
      [BATI, "Peinture Clair"],
    ]);
  });

  it("offers who was validated for nobody in particular once the declarant has typed it, as the shared sheet does", async () => {
    const control = { ...CONTROL, validations: [aValidation({ participant: "P-009", declarant: null })] };
    const offered = async (sheet: HoursSheet | null) =>
      ((await fileOf(facts(sheet, control))).Listes ?? []).some((row) => row.includes("P-009"));
    expect([await offered(null), await offered(TYPED)]).toEqual([false, true]);
  });

  it("names the people who are validated that year where nothing was typed yet", async () => {
    const rows = (await fileOf(facts(null)))["Heures 2025"] ?? [];
    expect(rows.slice(2).map((cells) => cells.slice(0, 5))).toEqual([
      ["P-001", "H.M.", "ACV-2024", null, "Peinture Clair"],
    ]);
  });

  it("is blank under its headings where nobody is validated", async () => {
    const rows = (await fileOf(facts(null, {})))["Heures 2025"] ?? [];
    expect(rows.slice(2)).toEqual([]);
    expect(rows[0]).toContain("Mois terminé (écrivez « oui »)");
  });
});
