import { describe, expect, it } from "vitest";
import { choicesOf, settingText } from "../../../apps-script/control/choices.ts";
import { MENU, PAGES } from "../../../apps-script/control/menu.ts";
import { nextCode } from "../../../apps-script/control/next-code.ts";

const TABS: Record<string, string[][]> = {
  Marchés: [
    ["Code", "Intitulé", "Objectif (h)"],
    ["ARQ-2024", "Logements", "6 700"],
    ["ACV-2024", "", ""],
  ],
  Entreprises: [
    ["Nom", "Classeur"],
    ["Relais Intérim", "https://docs.google.com/spreadsheets/d/1aBcDeFgHiJkLmNoPqRsTuVwXyZ/edit"],
    ["Maçonnerie Hautecaille", ""],
    ["Sans engagement", ""],
  ],
  Engagements: [
    ["Marché", "Entreprise", "Déclarants"],
    ["ARQ-2024", "Maçonnerie Hautecaille", "Relais Interim ; Maçonnerie Hautecaille"],
  ],
  Acheteurs: [["Nom"], ["Dieppe-Maritime"]],
  Facilitateurs: [
    ["Nom", "E-mail"],
    ["Camille Hautot", "camille@example.org"],
  ],
  Validations: [
    ["Code participant", "Déclarant", "Repère", "Valable du"],
    ["P-0042", "Relais Intérim", "M.B.", "01/03/2025"],
    ["P-0099", "", "", "bientôt"],
  ],
  Réglages: [
    ["Réglage", "Valeur"],
    ["Adresse de la fonction facilitator", "https://example.org/facilitator"],
  ],
};
const read = (title: string) => (TABS[title] ? { title, rows: TABS[title] } : null);
const standing = (cells: readonly string[] = [], email = "Camille@example.org") => ({
  email,
  today: "2025-11-17",
  line: { sheet: "Suivi", cells },
});

describe("choicesOf", () => {
  it("offers what the workbook holds", () => {
    expect(choicesOf(read, standing())).toMatchObject({
      author: "Camille Hautot",
      markets: [
        { code: "ARQ-2024", title: "Logements", target: "6 700" },
        { code: "ACV-2024", title: "", target: "" },
      ],
      current: null,
      declarants: ["Relais Intérim", "Maçonnerie Hautecaille"],
      buyers: ["Dieppe-Maritime"],
      withWorkbook: ["Relais Intérim"],
    });
  });

  it("knows every code that is taken, those of lines with a mistake too", () => {
    expect(choicesOf(read, standing()).participants).toEqual([
      { code: "P-0042", declarant: "Relais Intérim", mark: "M.B." },
      { code: "P-0099", declarant: "", mark: "" },
    ]);
  });

  it("begins with the market of the line clicked last, in whatever tab", () => {
    expect(choicesOf(read, standing(["", "En retard", "acv 2024"])).current).toBe("ACV-2024");
  });

  it("signs with the address of who is no facilitator", () => {
    expect(choicesOf(read, standing([], "autre@example.org")).author).toBe("autre@example.org");
  });

  it("offers nothing from tabs that are gone, and does not fail", () => {
    expect(choicesOf(() => null, standing())).toMatchObject({ markets: [], declarants: [], participants: [] });
  });
});

describe("settingText", () => {
  it("is what was typed beside the label", () => {
    expect(settingText(read, "functionUrl")).toBe("https://example.org/facilitator");
    expect(settingText(read, "declarantTemplate")).toBe("");
  });
});

describe("nextCode", () => {
  it.each<[readonly string[], string]>([
    [[], "P-0001"],
    [["P-0007", "P-0042", "P-0008"], "P-0043"],
    [["DM99", "libre"], "DM100"],
  ])("follows %j", (codes, next) => {
    expect(nextCode(codes)).toBe(next);
  });
});

describe("the menu", () => {
  it("opens a page for each of its lines", () => {
    expect(MENU.flatMap((line) => (line === null ? [] : [line.run])).toSorted()).toEqual(Object.keys(PAGES).toSorted());
  });
});
