import { beforeEach, describe, expect, it } from "vitest";
import { remind } from "../../../functions/use-cases/remind.ts";
import { companiesTable, decisionsTable, marketsTable } from "../../../schemas/control-workbook.ts";
import type { IsoDate } from "../../../schemas/month.ts";
import { SETTINGS, settingsTable } from "../../../schemas/settings.ts";
import { aCompany, aDecision, aMarket } from "../../builders/control-records.ts";
import { BATI, DECLARATIONS, type Declaration, RELAIS, TO_OCTOBER } from "./a-story.ts";
import {
  aStructure,
  consolidated,
  emailsOf,
  recordsOf,
  type Structure,
  typeAt,
  valueIn,
  writeLine,
} from "./a-structure.ts";

let structure: Structure;

beforeEach(async () => {
  structure = await aStructure({ ...DECLARATIONS, [RELAIS]: SILENT_IN_OCTOBER });
  await consolidated(structure);
  writeLine(structure, companiesTable, 1, relais({ emails: ["agnes.moreau@example.org"] }));
});

/** Hours and ticks up to September. */
const SILENT_IN_OCTOBER: Declaration = {
  ticked: TO_OCTOBER.slice(0, -1),
  rows: [
    {
      participant: "P-003",
      market: "ARQ-2024",
      company: BATI,
      start: "01/01/2025",
      months: Object.fromEntries(TO_OCTOBER.slice(0, -1).map((month) => [month, "15,5"])),
    },
  ],
};

const relais = (changes: Partial<ReturnType<typeof aCompany>>) =>
  aCompany({
    name: RELAIS,
    contact: "Agnès Moreau",
    workbook: `https://docs.google.com/spreadsheets/d/${structure.idOf(RELAIS)}/edit`,
    ...changes,
  });

/** A morning's reminders. */
async function reminded(day: IsoDate, evenOnDaysOff = false) {
  structure.clock.set(new Date(`${day}T07:00:00Z`));
  await consolidated(structure);
  return valueIn(await remind(structure.ports, { controlWorkbook: structure.control, dryRun: false, evenOnDaysOff }));
}

const keys = () => structure.mailer.sent.map(({ key }) => key);

const setting = (line: number, key: keyof typeof SETTINGS, value: string) => {
  typeAt(structure, structure.control, settingsTable.title, `A${line}`, SETTINGS[key].label);
  typeAt(structure, structure.control, settingsTable.title, `B${line}`, value);
};

describe("remind", () => {
  it("asks twice for a month, and no more, whoever runs and however often", async () => {
    for (const day of [
      "2025-11-13",
      "2025-11-14",
      "2025-11-14",
      "2025-11-17",
      "2025-11-24",
      "2025-11-25",
      "2025-11-28",
    ])
      await reminded(day);
    expect(keys()).toEqual([`relance/${RELAIS}/2025-10/1`, `relance/${RELAIS}/2025-10/2`]);
    expect(structure.mailer.sent[0]).toMatchObject({
      to: ["agnes.moreau@example.org"],
      replyTo: "camille.lenoir@example.org",
    });
  });

  it("counts who has something left to tell, and what it decided", async () => {
    expect(await reminded("2025-11-14")).toMatchObject({ month: "2025-10", decided: 1, outbox: { sent: 1 } });
  });

  it("waits for a working day, and says what it would do when it is only asked", async () => {
    expect(await reminded("2025-11-15")).toMatchObject({ decided: 0 });
    expect(await reminded("2025-11-16", true)).toMatchObject({ decided: 1 });
  });

  it.each<[string, () => void]>([
    ["paused", () => writeLine(structure, companiesTable, 1, relais({ remindersPausedUntil: "2025-11-30" }))],
    ["without an address", () => typeAt(structure, structure.control, companiesTable.title, "F3", "")],
  ])("leaves alone a declarant that is %s", async (_, change) => {
    writeLine(structure, companiesTable, 1, relais({ emails: ["agnes.moreau@example.org"] }));
    change();
    expect(await reminded("2025-11-14")).toMatchObject({ decided: 0 });
  });

  it("keeps drafts until somebody approves them, and shows that they wait", async () => {
    setting(2, "drafts", "oui");
    await reminded("2025-11-14");
    expect((await emailsOf(structure)).map(({ status }) => status)).toEqual(["to-approve"]);
    await consolidated(structure);
    expect(keys()).toEqual([]);
    const told = await recordsOf(structure, structure.control, "Anomalies");
    expect(told.filter(({ Onglet }) => Onglet === "Journal")).toMatchObject([
      { État: "en attente", "Ce qu'il y a à faire": expect.stringContaining("1 message attend votre accord") },
    ]);
    const approval = { kind: "approve", participant: null, date: "2025-11-14", reason: "relu" } as const;
    writeLine(structure, decisionsTable, 0, aDecision(approval));
    await consolidated(structure);
    await consolidated(structure);
    expect(keys()).toEqual([`relance/${RELAIS}/2025-10/1`]);
  });

  it("sets aside a draft that nobody wants, and does not write it again", async () => {
    setting(2, "drafts", "oui");
    await reminded("2025-11-14");
    const message = `relance/${RELAIS}/2025-10/1`;
    writeLine(
      structure,
      decisionsTable,
      0,
      aDecision({ kind: "discard", participant: null, message, reason: "déjà appelée" }),
    );
    await reminded("2025-11-17");
    expect((await emailsOf(structure)).map(({ key, status }) => [key, status])).toEqual([[message, "discarded"]]);
  });

  it("calls off a reminder that waits once the month is ticked", async () => {
    setting(2, "drafts", "oui");
    await reminded("2025-11-14");
    typeAt(structure, structure.idOf(RELAIS), "Heures 2025", "U1", true);
    await reminded("2025-11-17");
    const statuses = (await emailsOf(structure)).map(({ status }) => status);
    expect(statuses).toEqual(["dropped"]);
  });

  it("tells the facilitator once who has been silent for three months with hours due", async () => {
    const SINCE_AUGUST = { ticked: TO_OCTOBER.slice(0, 7), rows: [] };
    structure = await aStructure({ [BATI]: SINCE_AUGUST, [RELAIS]: SINCE_AUGUST });
    writeLine(structure, marketsTable, 0, aMarket({ start: "2025-05-01", end: "2027-12-31" }));
    writeLine(structure, marketsTable, 1, aMarket({ code: "ACV-2024", start: "2025-05-01", end: "2027-12-31" }));
    for (const day of ["2025-11-14", "2025-11-17", "2025-11-18"]) await reminded(day);
    expect(keys()).toEqual([`silence/ARQ-2024/${BATI}/2025-08`]);
  });

  it("writes no more to a declarant once its facilitator was asked to phone, until it has told something", async () => {
    const SINCE_AUGUST = { ticked: TO_OCTOBER.slice(0, 7), rows: [] };
    structure = await aStructure({ [BATI]: SINCE_AUGUST, [RELAIS]: SINCE_AUGUST });
    writeLine(structure, companiesTable, 1, relais({ emails: ["agnes.moreau@example.org"] }));
    for (const line of [0, 1])
      writeLine(
        structure,
        marketsTable,
        line,
        aMarket({ code: ["ARQ-2024", "ACV-2024"][line] ?? "", start: "2025-05-01", end: "2027-12-31" }),
      );
    await reminded("2025-11-12");
    expect(keys()).toEqual([`silence/ARQ-2024/${BATI}/2025-08`]);
    await reminded("2025-11-14");
    expect(keys()).toHaveLength(1);
    typeAt(structure, structure.idOf(BATI), "Heures 2025", "U1", true);
    typeAt(structure, structure.idOf(RELAIS), "Heures 2025", "U1", true);
    await reminded("2025-11-17");
    expect(keys().slice(1)).toEqual([`relance/${RELAIS}/2025-10/1`]);
  });
});
