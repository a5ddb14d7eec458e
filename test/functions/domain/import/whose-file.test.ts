import { describe, expect, it } from "vitest";
import type { ImportTab } from "../../../../functions/domain/import/import-context.ts";
import { whoseFile } from "../../../../functions/domain/import/whose-file.ts";
import { renderForm } from "../../../../functions/sheets/form/render-form.ts";
import { aControl } from "../../../builders/a-control.ts";
import { aCompany } from "../../../builders/control-records.ts";
import { BATI, CONTEXT, ownTab, RELAIS } from "./a-file.ts";

const retour = (name: string): ImportTab => ({ title: "Retour", rows: [[`${name} : où en sont vos heures`]] });
const tabs = (...titles: readonly string[]): ImportTab[] => titles.map((title) => ({ title, rows: [] }));
const formOf = (name: string): ImportTab[] =>
  renderForm({ control: aControl(), declarant: aCompany({ name }), year: 2025, sheet: null }).tabs.map(
    ({ title, rows }) => ({ title, rows: rows.map((cells) => cells.map(({ value }) => value)) }),
  );

describe("whose file it is", () => {
  it.each<[string, readonly ImportTab[]]>([
    ["a statement that names nobody", tabs("Relevé", "Marchés")],
    ["an export of the declarant's own workbook", [ownTab([]), retour(RELAIS)]],
    ["the same, typed otherwise", [ownTab([]), retour("RELAIS INTERIM")]],
    ["the declarant's own form", formOf(RELAIS)],
    ["an answer whose heading was changed", [{ title: "Retour", rows: [["Bonjour"]] }]],
  ])("is taken for the declarant's: %s", (_, file) => {
    expect(whoseFile(file, CONTEXT)).toEqual({ ok: true, remark: null });
  });

  it.each<[string, readonly ImportTab[], string]>([
    [
      "the control workbook",
      tabs("Marchés", "Validations", "Heures 2025", "Réglages"),
      "C'est le classeur de pilotage",
    ],
    ["another declarant's workbook", [ownTab([]), retour(BATI)], `donnez « ${BATI} » comme déclarant`],
    ["another declarant's form", formOf(BATI), `celui de « ${BATI} », et non de « ${RELAIS} »`],
  ])("is refused: %s", (_, file, words) => {
    expect(whoseFile(file, CONTEXT)).toEqual({ ok: false, message: expect.stringContaining(words) });
  });

  it("tells the longer of two names that begin alike", () => {
    const longer = `${RELAIS}, pour tous`;
    const companies = [...CONTEXT.control.companies, aCompany({ name: longer })];
    expect(whoseFile(formOf(longer), { ...CONTEXT, control: { ...CONTEXT.control, companies } })).toMatchObject({
      ok: false,
      message: expect.stringContaining(`celui de « ${longer} »`),
    });
  });

  it("remarks a name that the control workbook does not know, which may be an older one of the same declarant", () => {
    expect(whoseFile([retour("Relais d'avant")], CONTEXT)).toEqual({
      ok: true,
      remark: expect.stringContaining("« Relais d'avant »"),
    });
  });
});
