import { describe, expect, it } from "vitest";
import { companiesTable } from "../../../../schemas/control-workbook.ts";
import { typeCells } from "../a-store-workbook.ts";
import { aHealthyStructure, checkupsOf, troublesIn } from "./a-healthy-structure.ts";
import { BREAKAGES } from "./breakages.ts";

describe("a structure that is in order", () => {
  it("is green from end to end, and keeps nothing of the check", async () => {
    const healthy = await aHealthyStructure();
    const checkups = await checkupsOf(healthy, {}, { scratch: true });
    expect(troublesIn(checkups)).toEqual([]);
    expect(checkups.map(({ subject, verdict }) => `${verdict} ${subject}`)).toEqual([
      "fine Drive partagé",
      "fine Pilotage",
      "fine Menu Jalon",
      "fine Modèle des déclarants",
      "fine Déclarant : Bâti-Côte",
      "fine Déclarant : Relais Emploi",
      "fine Acheteur : Habitat des Falaises",
      "fine Envoi des e-mails",
      "fine Envoi des e-mails",
      "fine Quota de Google",
      "fine Écriture à deux",
    ]);
    expect([...healthy.store.files.values()].filter(({ name, trashed }) => /essai/.test(name) && !trashed)).toEqual([]);
  });

  it("is not changed by the check", async () => {
    const healthy = await aHealthyStructure();
    const before = new Map(healthy.store.files);
    await checkupsOf(healthy);
    expect(healthy.store.files).toEqual(before);
  });
});

describe("a menu that cannot reach the service", () => {
  it("is no more than to be looked at before any declarant has a workbook", async () => {
    const healthy = await aHealthyStructure();
    const linkColumn = Object.keys(companiesTable.columns).indexOf("workbook");
    for (const row of [1, 2])
      typeCells(healthy.store, healthy.control, companiesTable.title, { row, column: linkColumn }, [""]);
    const troubles = troublesIn(await checkupsOf(healthy, { audiences: new Map() }));
    expect(troubles).toContainEqual(expect.objectContaining({ subject: "Menu Jalon", verdict: "warning" }));
  });
});

describe("each breakage", () => {
  it.each(BREAKAGES)("is said with what to do about it: %s", async (_, breakage, expected) => {
    const healthy = await aHealthyStructure();
    const { over, options } = breakage(healthy) ?? {};
    const troubles = troublesIn(await checkupsOf(healthy, over, options));
    expect(troubles).toContainEqual({
      subject: expected.subject,
      verdict: expected.verdict,
      message: expect.stringContaining(expected.message),
      remedy: expect.stringContaining(expected.remedy ?? ""),
    });
  });
});
