import { beforeEach, describe, expect, it } from "vitest";
import { HEADING_OF } from "./a-story.ts";
import {
  alerted,
  aStructure,
  consolidated,
  emailsOf,
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

const outside = async () =>
  Object.fromEntries(Object.entries(await pictureOf(structure.store)).filter(([key]) => !key.startsWith("Pilotage")));

const TABS = ["Marchés", "Engagements", "Entreprises", "Validations"];

describe("a tab of the control workbook that cannot be read", () => {
  it.each([
    ...TABS.map((tab) => [`${tab} renamed`, tab, () => renameTab(structure, structure.control, tab, "Autre")] as const),
    ...TABS.map(
      (tab) =>
        [`a heading of ${tab} renamed`, tab, () => typeAt(structure, structure.control, tab, "A1", "???")] as const,
    ),
    ["Événements removed", "Événements", () => removeTab(structure, structure.control, "Événements")] as const,
  ])("is said, and neither published to anybody nor taken for an alarm: %s", async (_, tab, harm) => {
    const before = await outside();
    harm();
    structure.clock.advance(5 * 60_000);
    expect(await consolidated(structure)).toMatchObject({ workbooks: { published: 0 } });
    expect(await alerted(structure)).toMatchObject({ decided: 0, outbox: { sent: 0 } });
    expect([await outside(), structure.mailer.sent]).toEqual([before, []]);
    const told = await recordsOf(structure, structure.control, "Anomalies");
    expect(told.map(({ Onglet }) => Onglet)).toContain(tab);
  });

  it("calls off nothing that waits, and everything is as before once it is mended", async () => {
    structure.mailer.failNext("throttled");
    await alerted(structure);
    const before = await outside();
    structure.mailer.failNext("throttled");
    typeAt(structure, structure.control, "Marchés", "A1", "???");
    await consolidated(structure);
    expect(await emailsOf(structure)).toMatchObject([{ status: "to-send" }]);
    typeAt(structure, structure.control, "Marchés", "A1", HEADING_OF.market);
    await consolidated(structure);
    expect([await outside(), structure.mailer.sent.length]).toEqual([before, 1]);
  });
});
