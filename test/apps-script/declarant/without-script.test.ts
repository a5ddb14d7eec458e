import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { buildScript } from "../../../build/build-script.ts";
import { startScript } from "../../../local/apps-script/start-script.ts";
import { typeInto } from "../../../local/apps-script/type-into.ts";
import { BATI, HOURS_TAB } from "../../functions/use-cases/a-story.ts";
import { aStructure, consolidated, linesOf, type Structure } from "../../functions/use-cases/a-structure.ts";
import { pictureOf } from "../../functions/use-cases/picture.ts";

const HUGO = { email: "hugo.marin@example.org" };

/** Mistakes and a correction, as they come from the keyboard and from the clipboard. */
const TYPED = [
  { sheet: HOURS_TAB, a1: "U3", values: "7:30" },
  { sheet: HOURS_TAB, a1: "T3", values: "abc" },
  { sheet: HOURS_TAB, a1: "T3", values: "61" },
  { sheet: HOURS_TAB, a1: "A4", values: "Marie Dupont" },
  { sheet: HOURS_TAB, a1: "A6", values: [["P-001", "", "ARQ-2024", "", "", "", "", "", "31/02/2025", "", "", "12"]] },
] as const;

/** A script of long ago, which had its own words and its own colours, and failed now and then. */
const OLD = {
  code: `function onEdit(e) {
    e.range.setBackground("#ff0000").setNote("À revoir");
    if (e.range.getRow() === 4) throw new Error("vieille erreur");
  }`,
};

/** What everybody sees once the same was typed into a workbook with this script, and consolidated. */
async function pictureWith(bundle: string | { readonly code: string }): Promise<[Structure, Record<string, unknown>]> {
  const structure = await aStructure();
  const workbookId = structure.idOf(BATI);
  const script = await startScript({ bundle, store: structure.store, workbookId, user: HUGO });
  onTestFinished(script.close);
  // An old script's error is shown to nobody: Google keeps it in the script's own log.
  for (const typing of TYPED) await typeInto(script, typing).catch(() => undefined);
  await consolidated(structure);
  return [structure, await pictureOf(structure.store)];
}

it("is consolidated just as well without the script, or with an old one", async () => {
  const folder = await mkdtemp(join(tmpdir(), "jalon-declarant-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await buildScript("declarant", join(folder, "declarant"));
  const [structure, checked] = await pictureWith(join(folder, "declarant"));
  expect((await pictureWith({ code: "function onEdit() {}" }))[1]).toEqual(checked);
  expect((await pictureWith(OLD))[1]).toEqual(checked);
  const told = (await linesOf(structure, structure.idOf(BATI), "Retour")).flat().join(" ");
  for (const cell of ["U3", "A4", "I6"]) expect(told).toContain(cell);
  expect(told).not.toContain("T3");
});
