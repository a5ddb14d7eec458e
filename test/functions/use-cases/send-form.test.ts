import { describe, expect, it } from "vitest";
import { xlsxFiles } from "../../../functions/adapters/xlsx/xlsx-files.ts";
import { sendForm } from "../../../functions/use-cases/send-form.ts";
import { companiesTable } from "../../../schemas/control-workbook.ts";
import { SETTINGS, settingsTable } from "../../../schemas/settings.ts";
import { workbookLink } from "../../../schemas/workbook-link.ts";
import { aCompany } from "../../builders/control-records.ts";
import { BATI, RELAIS } from "./a-story.ts";
import {
  aStructure,
  consolidated,
  emailsOf,
  linesOf,
  type Structure,
  typeAt,
  valueIn,
  writeLine,
} from "./a-structure.ts";

const withAddress = (structure: Structure, emails: string[] | null = ["hugo.marin@example.org"]): void =>
  writeLine(
    structure,
    companiesTable,
    0,
    aCompany({ name: BATI, contact: "Hugo Marin", emails, workbook: workbookLink(structure.idOf(BATI)) }),
  );

async function ready(): Promise<Structure> {
  const structure = await aStructure();
  withAddress(structure);
  await consolidated(structure);
  return structure;
}

const ask = ({ ports, control }: Structure, declarant = BATI, requestId = "wish-0001") =>
  sendForm(ports, { controlWorkbook: control, declarant, requestId });

describe("sendForm", () => {
  it("sends the declarant its year, as it was last read, in a file", async () => {
    const structure = await ready();
    expect(valueIn(await ask(structure))).toEqual({
      key: `formulaire/${BATI}/wish-0001`,
      to: ["hugo.marin@example.org"],
      status: "sent",
    });
    const [email, ...others] = structure.mailer.sent;
    expect(others).toEqual([]);
    expect(email).toMatchObject({ to: ["hugo.marin@example.org"], replyTo: "camille.lenoir@example.org" });
    const [attachment] = email?.attachments ?? [];
    expect(attachment?.name).toBe("Heures 2025 - Bati Falaises.xlsx");
    const reading = await xlsxFiles.read(attachment?.content ?? new Uint8Array());
    const tab = reading.ok ? reading.tabs.find(({ title }) => title === "Heures 2025") : undefined;
    expect(tab?.rows[2]?.slice(0, 3)).toEqual(["P-001", "REPERE-JD", "ARQ-2024"]);
    expect(tab?.rows[2]?.[8]).toMatchObject({ kind: "date", text: "01/01/2025" });
    expect(tab?.rows[2]?.slice(11, 13)).toEqual([60, 60]);
    expect(tab?.rows[0]?.[11]).toBe("oui");
  });

  it.each([
    ["refused", "address-refused"],
    ["to-send", "throttled"],
    ["uncertain", "lost-after"],
  ] as const)(
    "says what became of it, and the same when asked again about the same wish: %s",
    async (status, fault) => {
      const structure = await ready();
      structure.mailer.failNext(fault, fault);
      expect(valueIn(await ask(structure))).toMatchObject({ status });
      expect(valueIn(await ask(structure))).toMatchObject({ status });
    },
  );

  it("leaves at once where what Jalon decides by itself waits for a go", async () => {
    const structure = await ready();
    typeAt(structure, structure.control, settingsTable.title, "A2", SETTINGS.drafts.label);
    typeAt(structure, structure.control, settingsTable.title, "B2", "oui");
    await ask(structure);
    expect((await emailsOf(structure)).map(({ status }) => status)).toEqual(["sent"]);
  });

  it("is one message for one wish, and another for another", async () => {
    const structure = await ready();
    await ask(structure);
    expect((await ask(structure)).ok).toBe(true);
    expect(structure.mailer.sent).toHaveLength(1);
    await ask(structure, BATI, "wish-0002");
    expect(structure.mailer.sent).toHaveLength(2);
  });

  it("takes the hours as they stand when the message leaves", async () => {
    const structure = await ready();
    structure.mailer.failNext("throttled");
    await ask(structure);
    expect(structure.mailer.sent).toHaveLength(0);
    typeAt(structure, structure.idOf(BATI), "Heures 2025", "L3", "77");
    await consolidated(structure);
    const [{ attachments: [attachment] = [] } = {}] = structure.mailer.sent;
    const reading = await xlsxFiles.read(attachment?.content ?? new Uint8Array());
    expect(reading.ok && reading.tabs[1]?.rows[2]?.[11]).toBe(77);
  });

  it("holds no participant's name and no criterion in the journal", async () => {
    const structure = await ready();
    await ask(structure);
    const journal = JSON.stringify(await linesOf(structure, structure.control, "Journal"));
    expect(journal).toContain("Votre tableau d'heures 2025");
    expect(journal).not.toContain("REPERE-JD");
  });

  it.each<[string, string, RegExp]>([
    ["an unknown name", "Bati Falaise", /Vouliez-vous dire « Bâti Falaises »/],
    ["a declarant without an address", RELAIS, /pas d'adresse/],
  ])("refuses %s in words", async (_, declarant, say) => {
    const structure = await ready();
    const refused = await ask(structure, declarant);
    expect(refused.ok ? "" : refused.say).toMatch(say);
    expect(structure.mailer.sent).toEqual([]);
  });

  it("sends nothing for a declarant who left before the message did", async () => {
    const structure = await ready();
    structure.mailer.failNext("throttled");
    await ask(structure);
    writeLine(structure, companiesTable, 0, aCompany({ name: "Un autre", emails: ["hugo.marin@example.org"] }));
    await consolidated(structure);
    expect((await emailsOf(structure)).map(({ status }) => status)).toEqual(["refused"]);
    expect(structure.mailer.sent).toEqual([]);
  });
});
