import { beforeEach, describe, expect, it } from "vitest";
import { alert } from "../../../functions/use-cases/alert.ts";
import { consolidate } from "../../../functions/use-cases/consolidate.ts";
import { marketsTable } from "../../../schemas/control-workbook.ts";
import { a1 } from "../../../schemas/table/a1.ts";
import { HEADING_OF } from "./a-story.ts";
import {
  addTab,
  alerted,
  aStructure,
  consolidated,
  emailsOf,
  linesOf,
  recordsOf,
  removeTab,
  renameTab,
  type Structure,
  typeAt,
} from "./a-structure.ts";
import { pictureOf } from "./picture.ts";

let structure: Structure;

beforeEach(async () => {
  structure = await aStructure();
  await consolidated(structure);
  await consolidated(structure);
});

/** Every sheet as people see it, but for the tab that says what is wrong. */
const seen = async () =>
  Object.fromEntries(Object.entries(await pictureOf(structure.store)).filter(([key]) => !key.endsWith("› Anomalies")));

const runs = () => {
  const options = { controlWorkbook: structure.control, dryRun: false, evenOnDaysOff: true };
  return Promise.all([consolidate, alert].map((run) => run(structure.ports, options)));
};

const TABS = ["Marchés", "Engagements", "Entreprises", "Validations"];
const anomalies = () => recordsOf(structure, structure.control, "Anomalies");

describe("a tab of the control workbook that cannot be read", () => {
  it.each([
    ...TABS.map((tab) => [`${tab} renamed`, tab, () => renameTab(structure, structure.control, tab, "Autre")] as const),
    ...TABS.map(
      (tab) =>
        [`a heading of ${tab} renamed`, tab, () => typeAt(structure, structure.control, tab, "A1", "???")] as const,
    ),
    ["Événements removed", "Événements", () => removeTab(structure, structure.control, "Événements")] as const,
  ])("stops everything but the words that say so: %s", async (_, tab, harm) => {
    harm();
    const before = await seen();
    structure.clock.advance(5 * 60_000);
    expect(await runs()).toMatchObject([{ reason: "unreadable" }, { reason: "unreadable" }]);
    expect([await seen(), structure.mailer.sent]).toEqual([before, []]);
    expect((await anomalies())[0]).toMatchObject({ État: "illisible", Classeur: "Pilotage", Onglet: tab });
  });

  it("stops for a lost heading whose blank would mean something else, and goes on without one that is only shown", async () => {
    typeAt(structure, structure.control, "Marchés", headingCell("title"), "Nom");
    expect(await runs()).toMatchObject([{ ok: true }, { ok: true }]);
    typeAt(structure, structure.control, "Marchés", headingCell("target"), "???");
    expect(await runs()).toMatchObject([{ reason: "unreadable" }, { reason: "unreadable" }]);
  });

  it("calls off nothing that waits, and everything is as before once it is mended", async () => {
    structure.mailer.failNext("throttled");
    await alerted(structure);
    const before = await seen();
    typeAt(structure, structure.control, "Marchés", "A1", "???");
    await runs();
    expect(await emailsOf(structure)).toMatchObject([{ status: "to-send" }]);
    typeAt(structure, structure.control, "Marchés", "A1", HEADING_OF.market);
    await consolidated(structure);
    expect(structure.mailer.sent.length).toBe(1);
    expect(Object.keys(await seen())).toEqual(Object.keys(before));
    expect((await anomalies()).filter(({ État }) => État === "illisible")).toEqual([]);
  });
});

const headingCell = (key: keyof typeof marketsTable.columns): string =>
  a1(0, Object.keys(marketsTable.columns).indexOf(key));

describe("a person's own tab that bears the title of one of the service's", () => {
  it.each(["Suivi", "Journal", "Heures 2025"])(
    "is never written nor read, and stops everything until it is renamed: %s",
    async (title) => {
      removeTab(structure, structure.control, title);
      addTab(structure, structure.control, title, "Mes notes à moi");
      expect(await runs()).toMatchObject([{ reason: "unreadable" }, { reason: "unreadable" }]);
      expect(await linesOf(structure, structure.control, title)).toEqual([["Mes notes à moi"]]);
      expect((await anomalies())[0]).toMatchObject({ État: "illisible", Onglet: title });
      renameTab(structure, structure.control, title, "À moi");
      expect(await runs()).toMatchObject([{ ok: true }, { ok: true }]);
      expect(await linesOf(structure, structure.control, "À moi")).toEqual([["Mes notes à moi"]]);
    },
  );
});
