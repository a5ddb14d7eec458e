import { describe, expect, it } from "vitest";
import { MENU } from "../../apps-script/control/menu.ts";
import { MARKET_STATE_LABELS } from "../../functions/domain/progress/market-state.ts";
import { CONTROL_TABLES } from "../../schemas/control-workbook.ts";
import { CLOSED_LABEL, contractTable } from "../../schemas/declarant-workbook.ts";
import { entriesTable } from "../../schemas/entries.ts";
import { validationRequestsTable } from "../../schemas/validation-requests.ts";
import { closingOutcome, decisionKind } from "../../schemas/vocabulary.ts";
import { firstColumn, readDocument, sectionOf } from "./read-document.ts";

const headingsOf = ({ columns }: { readonly columns: Readonly<Record<string, { readonly heading: string }>> }) =>
  Object.values(columns).map(({ heading }) => heading);

const absentFrom = (text: string, wanted: readonly string[]): string[] => wanted.filter((each) => !text.includes(each));

describe("docs/guide-facilitateur.md", () => {
  const guide = readDocument("docs/guide-facilitateur.md");

  it("explains each line of the menu", () => {
    const labels = MENU.flatMap((line) => (line === null ? [] : [`**${line.label}**`]));
    expect(absentFrom(sectionOf(guide, "## Le menu Jalon, ligne par ligne"), labels)).toEqual([]);
  });

  it("names each tab that people write", () => {
    const titles = Object.values(CONTROL_TABLES).map(({ title }) => `\`${title}\``);
    expect(absentFrom(sectionOf(guide, "## Ce que Jalon écrit, ce que vous écrivez"), titles)).toEqual([]);
  });

  it("says what each decision is for", () => {
    const table = firstColumn(sectionOf(guide, "## Les décisions")).flatMap((line) => line.split(", "));
    expect(table.toSorted()).toEqual(decisionKind.codes.map((code) => decisionKind.labels[code]).toSorted());
  });

  it("names each way for a market to end", () => {
    const labels = closingOutcome.codes.map((code) => closingOutcome.labels[code]);
    expect(absentFrom(sectionOf(guide, "## Clore un marché"), labels)).toEqual([]);
  });
});

describe("docs/guide-declarant.md", () => {
  const guide = readDocument("docs/guide-declarant.md");

  it("has a line for each heading of the tab of hours, in its order", () => {
    expect(firstColumn(sectionOf(guide, "## Taper les heures"))).toEqual(headingsOf(contractTable));
  });

  it.each([
    ["## Faire valider une personne", validationRequestsTable],
    ["## Vous ne pouvez pas utiliser cette feuille ?", entriesTable],
  ] as const)("names each heading under %s", (section, table) => {
    const headings = headingsOf(table).map((heading) => `**${heading}**`);
    expect(absentFrom(sectionOf(guide, section), headings)).toEqual([]);
  });

  it("names the boxes to tick", () => {
    expect(sectionOf(guide, "## Cocher le mois")).toContain(`« ${CLOSED_LABEL} »`);
  });
});

describe("docs/guide-acheteur.md", () => {
  it("says what each state means", () => {
    const states = firstColumn(
      sectionOf(readDocument("docs/guide-acheteur.md"), "## Ce que les chiffres veulent dire"),
    );
    expect(absentFrom(states.join("\n"), Object.values(MARKET_STATE_LABELS))).toEqual([]);
  });
});
