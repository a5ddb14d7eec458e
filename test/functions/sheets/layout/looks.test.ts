import { describe, expect, it } from "vitest";
import { buyerLook } from "../../../../functions/sheets/layout/buyer-look.ts";
import { controlLook } from "../../../../functions/sheets/layout/control-look.ts";
import { declarantLook } from "../../../../functions/sheets/layout/declarant-look.ts";
import { hoursTab } from "../../../../functions/sheets/layout/hours-tab.ts";
import { CONTROL_TABLES } from "../../../../schemas/control-workbook.ts";
import { eventKind, marketKind } from "../../../../schemas/vocabulary.ts";

const CONTROL = controlLook("Maison de l'emploi");
const DECLARANT = declarantLook("Bâti Falaises", { hours: [hoursTab(2026)] });
const ALL = [CONTROL, DECLARANT, buyerLook("Habitat des Falaises")];
const TABS = ALL.flatMap(({ tabs }) => tabs);

/** What the cells of a column of the control workbook offer. */
function offered(title: string, heading: string): string {
  const tab = CONTROL.tabs.find((each) => each.title === title);
  const column = tab?.rows[0]?.findIndex(({ value }) => value === heading) ?? -1;
  const rule = tab?.rules.find(({ area }) => area.column === column)?.rule;
  if (rule?.kind === "list") return rule.values.join(", ");
  if (rule?.kind !== "column") return rule?.kind ?? "nothing";
  const source = CONTROL.tabs.find((each) => each.title === rule.sheet);
  return `${rule.sheet}, ${source?.rows[rule.row - 1]?.[rule.column]?.value}`;
}

const words = (vocabulary: { readonly codes: readonly string[]; readonly labels: Readonly<Record<string, string>> }) =>
  vocabulary.codes.map((code) => vocabulary.labels[code]).join(", ");

describe("the control workbook as people get it", () => {
  it.each([
    ["Marchés", "Type", words(marketKind)],
    ["Marchés", "Sans objectif", "oui, non"],
    ["Marchés", "Début", "date"],
    ["Marchés", "Acheteur", "Acheteurs, Nom"],
    ["Marchés", "Facilitateur", "Facilitateurs, Nom"],
    ["Engagements", "Marché", "Marchés, Code"],
    ["Engagements", "Entreprise", "Entreprises, Nom"],
    ["Engagements", "Déclarants", "nothing"],
    ["Événements", "Marché", "Marchés, Code"],
    ["Événements", "Événement", words(eventKind)],
    ["Validations", "Déclarant", "Entreprises, Nom"],
    ["Validations", "Marchés", "nothing"],
    ["Décisions", "Code participant", "Validations, Code participant"],
    ["Décisions", "Déclarant", "Entreprises, Nom"],
    ["Échanges", "Entreprise", "Entreprises, Nom"],
  ])("offers in « %s », « %s »: %s", (title, heading, expected) => expect(offered(title, heading)).toBe(expected));

  it("shows every tab that people fill in, after one that explains them all", () => {
    const titles = Object.values(CONTROL_TABLES).map(({ title }) => title);
    expect(CONTROL.tabs.map(({ title }) => title)).toEqual(["Lisez-moi", ...titles]);
    const guide = CONTROL.tabs[0]?.rows.map(([label]) => String(label?.value ?? "").replace(/^\d\. /, "")) ?? [];
    expect(titles.filter((title) => !guide.includes(title))).toEqual([]);
  });

  it("bears the structure's name in its settings, and leaves every other value to its default", () => {
    const settings = CONTROL.tabs.find(({ title }) => title === "Réglages")?.rows.slice(1) ?? [];
    expect(settings.flatMap(([label, value]) => (value?.value ? [[label?.value, value.value]] : []))).toEqual([
      ["Nom de la structure", "Maison de l'emploi"],
    ]);
  });
});

describe("every tab", () => {
  it.each(TABS.map((tab) => [tab.title, tab] as const))("« %s » fits in its grid", (_, tab) => {
    const width = tab.columnWidths.length;
    const areas = [...tab.rules, ...tab.protections].flatMap(({ area }) => area ?? []);
    expect(tab.rows.every((row) => row.length <= width) && tab.rows.length <= tab.rowCount).toBe(true);
    expect(areas.every((area) => area.row + area.rowCount <= tab.rowCount)).toBe(true);
    expect(areas.every((area) => area.column + area.columnCount <= width)).toBe(true);
  });

  it.each(TABS.filter(({ headings }) => headings !== null).map((tab) => [tab.title, tab] as const))(
    "« %s » explains each heading, keeps them in sight and warns before they change",
    (_, { headings, rows, frozenRows, protections }) => {
      const row = headings?.row ?? -1;
      expect(rows[row]?.every(({ note }) => (note ?? "").length > 5)).toBe(true);
      expect(rows[row]?.map(({ value }) => value)).toEqual(headings?.columns.map(({ heading }) => heading));
      expect(frozenRows).toBe(row + 1);
      expect(protections.map(({ area }) => area?.row)).toContain(row);
    },
  );

  it("refuses nothing at the keyboard but in a box, and only warns where it protects", () => {
    expect(TABS.flatMap(({ rules }) => rules).filter(({ rule }) => "strict" in rule && rule.strict)).toEqual([]);
    const protections = TABS.flatMap((tab) => tab.protections);
    expect(protections.filter(({ warningOnly }) => !warningOnly)).toEqual([]);
    expect(protections.filter(({ description }) => !description.startsWith("Jalon : "))).toEqual([]);
  });

  it("leaves the month cells in the automatic format, under a box each", () => {
    const hours = hoursTab(2026, [[{ value: "P-001" }]]);
    const months = hours.rows.slice(2).flatMap((row) => row.slice(11));
    expect(months.filter(({ style }) => style?.numberFormat)).toEqual([]);
    expect(hours.rules.filter(({ area }) => area.column >= 11)).toEqual([
      { area: { row: 0, column: 11, rowCount: 1, columnCount: 12 }, rule: { kind: "box" } },
    ]);
  });

  it("has no two labelled lines of the same name", () => {
    for (const { labelled, rows } of TABS.filter((tab) => tab.labelled)) {
      const labels = rows.flatMap(([label]) => label?.value ?? []);
      expect([labelled, new Set(labels).size]).toEqual([true, labels.length]);
    }
  });
});
