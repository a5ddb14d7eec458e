import { readXlsx, writeXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Choices } from "../../apps-script/control/choices.ts";
import { nextCode } from "../../apps-script/control/next-code.ts";
import { doctorCommand } from "../../functions/cli/doctor-command.ts";
import { setUpCommand } from "../../functions/cli/set-up-command.ts";
import type { Script } from "../../local/apps-script/script-options.ts";
import { type Typing, typeInto } from "../../local/apps-script/type-into.ts";
import { SETTINGS } from "../../schemas/settings.ts";
import { a1 } from "../../schemas/table/a1.ts";
import { workbookIdOf } from "../../schemas/workbook-link.ts";
import { runIn } from "../functions/cli/a-terminal.ts";
import { AUDIENCE, type NewStructure, newStructure } from "./new-structure.ts";

const MARKET = "FAL-2025";
const CAMILLE = "camille@example.org";
const HOURS = "Heures 2025";

/** From an empty Google to everybody's sheets: the terminal, the menu, two declarants' hands, a file, and the functions. */
describe("a structure from nothing", () => {
  let house: NewStructure;
  let control: string;
  let menu: Script;
  let company: Script;
  let etti: Script;
  const printed: string[] = [];

  const linkOf = async (tab: string, name: string): Promise<string> => {
    const [headings = [], ...lines] = await house.rows(control, tab);
    const id = workbookIdOf(lines.find(([first]) => first === name)?.[headings.indexOf("Classeur")] ?? "");
    if (id === null) throw new Error(`« ${name} » has no workbook`);
    return id;
  };
  const ask = (action: object) => menu.call("ask", action) as Promise<{ ok: boolean; value: Record<string, never> }>;
  const linesOf = async (workbook: string, tab: string) => {
    const [headings = [], ...lines] = await house.rows(workbook, tab);
    return lines.map((line) => Object.fromEntries(headings.map((each, at) => [each, plain(line[at])])));
  };
  /** The numbers of each market's line in a declarant's `Retour`. */
  const standings = async ({ workbookId }: Script) =>
    (await house.rows(workbookId, "Retour"))
      .filter((cells) => cells[0] === MARKET && cells[2]?.includes("il reste"))
      .map((cells) => cells.slice(3).map(plain));
  const retourOf = async ({ workbookId }: Script) =>
    (await house.rows(workbookId, "Retour")).map((cells) => cells.filter(Boolean).join(" | "));

  /** The cell of a month on a person's line for a company, as people find it. */
  async function cellOf({ workbookId }: Script, participant: string, month: string, companyName = ""): Promise<string> {
    const shown = await house.rows(workbookId, HOURS);
    const [, headings = []] = shown;
    const row = shown.findIndex((cells) => cells[0] === participant && (cells[4] ?? "") === companyName);
    return a1(row, headings.indexOf(month));
  }
  const type = (script: Script, at: string, values: Typing["values"]) =>
    typeInto(script, { sheet: HOURS, a1: at, values });
  const noteOf = (script: Script, at: string): string => {
    const sheet = script.store.files
      .get(script.workbookId)
      ?.spreadsheet?.sheets.find(({ properties }) => properties.title === HOURS);
    const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(at) ?? [];
    const column = [...letters].reduce((place, letter) => place * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    return sheet?.rows[Number(digits) - 1]?.[column]?.note ?? "";
  };

  beforeAll(async () => {
    house = await newStructure("2025-12-03T08:00:00Z");
    const argv = ["--local", house.local.google.url, "--name", "Clauses du Littoral"];
    const first = await runIn(setUpCommand, [...argv, "--facilitator", `Camille Hautot <${CAMILLE}>`]);
    printed.push(first.said + first.complained);
    const file = [...house.local.google.store.files.values()].find(
      ({ properties }) => properties?.jalonRole === "control",
    );
    if (!file?.driveId) throw new Error(printed.join("\n"));
    control = file.id;
    await fillControl();
    const functions = await house.functions(control, file.driveId);
    menu = await house.script("control", control, CAMILLE);
    const line = (await house.rows(control, "Réglages")).findIndex(([label]) => label === SETTINGS.functionUrl.label);
    await menu.onOpen();
    const place = { sheet: "Réglages", a1: `B${line + 1}`, values: functions.urls.facilitator };
    await typeInto({ ...menu, onEdit: async () => undefined }, place);
    for (const [role, name] of [
      ["declarant", "Bâti-Côte"],
      ["declarant", "Relais Intérim"],
      ["buyer", "Habitat des Falaises"],
    ])
      printed.push(JSON.stringify(await menu.call("makeWorkbook", { role, name, requestId: crypto.randomUUID() })));
    company = await house.script("declarant", await linkOf("Entreprises", "Bâti-Côte"), "batico@example.org");
    etti = await house.script("declarant", await linkOf("Entreprises", "Relais Intérim"), "relais@example.org");
  }, 120_000);
  afterAll(() => house?.close());

  async function fillControl(): Promise<void> {
    const lines: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
      ["Acheteurs", { Nom: "Habitat des Falaises", "E-mails": "acheteur@example.org" }],
      ["Entreprises", { Nom: "Bâti-Côte", Type: "entreprise", "E-mails": "batico@example.org" }],
      ["Entreprises", { Nom: "Peintures du Port", Type: "entreprise", "E-mails": "port@example.org" }],
      ["Entreprises", { Nom: "Relais Intérim", Type: "ETTI", "E-mails": "relais@example.org" }],
      [
        "Marchés",
        {
          Code: MARKET,
          Acheteur: "Habitat des Falaises",
          Type: "travaux",
          Début: "01/09/2025",
          Fin: "31/08/2026",
          "Objectif (h)": "3000",
          Facilitateur: "Camille Hautot",
        },
      ],
      ["Engagements", engagement("Bâti-Côte", "2000", "Bâti-Côte ; Relais Intérim")],
      ["Engagements", engagement("Peintures du Port", "1000", "Relais Intérim")],
      ["Validations", validation("P-0001", "Bâti-Côte", "AB")],
      ["Validations", validation("P-0002", "Relais Intérim", "CD")],
      ["Validations", validation("P-0003", "Relais Intérim", "EF")],
    ];
    for (const [tab, line] of lines) await house.typeLine(control, tab, line);
  }

  it("is set up by one command, and links stand in the facilitator's own tabs", async () => {
    expect(printed[0]).toContain("Pilotage : « Pilotage : Clauses du Littoral » créé");
    expect(printed.slice(1)).toEqual(Array(3).fill(expect.stringContaining('"created":true')));
    expect(menu.ui.menus.map(({ caption }) => caption)).toEqual(["Jalon"]);
  });

  it("marks a wrong cell as it is typed, and cleans it once it is right", async () => {
    const september = await cellOf(company, "P-0001", "Septembre");
    await type(company, september, "12h20");
    expect(noteOf(company, september)).toContain("12,33");
    await type(company, september, "125,5");
    expect(noteOf(company, september)).toBe("");
    await type(company, await cellOf(company, "P-0001", "Octobre"), [["130", "140"]]);
    const [first] = company.ui.toasts;
    expect(first).toBeUndefined();
  });

  it("takes a block pasted with mistakes, and warns when its month is ticked", async () => {
    const first = await cellOf(etti, "P-0002", "Septembre", "Bâti-Côte");
    await type(etti, first, [
      ["100", "110", ""],
      ["40", "abc", ""],
      ["90", "95", ""],
      ["", "60", ""],
    ]);
    const wrong = await cellOf(etti, "P-0002", "Octobre", "Peintures du Port");
    expect(noteOf(etti, wrong)).toContain("abc");
    await type(etti, "U1", true);
    expect(etti.ui.toasts.at(-1)?.message).toContain(wrong);
    await type(etti, wrong, "45");
    expect(noteOf(etti, wrong)).toBe("");
    await type(etti, "T1", true);
    for (const at of ["T1", "U1", "V1"]) await type(company, at, true);
  });

  it("takes the third month back from the ETTI's own statement, read before it is written", async () => {
    const rows = [
      ["Salarié", "Chantier", "Entreprise utilisatrice", "Début mission", "Mois", "Heures"],
      ["P-0002", MARKET, "Bâti-Côte", "01/09/2025", "11/2025", 105],
      ["P-0002", MARKET, "Peintures du Port", "01/09/2025", "11/2025", 50],
      ["P-0003", MARKET, "Bâti-Côte", "01/09/2025", "11/2025", 98.5],
      ["P-0003", MARKET, "Peintures du Port", "01/09/2025", "11/2025", "en congé"],
    ];
    const content = Buffer.from(await writeXlsx({ sheets: [{ name: "Relevé", rows }] })).toString("base64");
    const read = {
      action: "plan-import",
      declarant: "Relais Intérim",
      fileName: "relevé.xlsx",
      content,
      mapping: null,
    };
    const { value } = await ask(read);
    expect(value).toMatchObject({ rows: { read: 4, taken: 3, leftOut: 1 }, hours: { taken: 253_50 } });
    const { workbook, declarant, writes, leftOut } = value;
    const wish = {
      workbook,
      declarant,
      writes,
      leftOut,
      source: "statement",
      document: "relevé.xlsx",
      months: ["novembre 2025"],
    };
    const counts = { rows: 3, hours: 253_50 };
    expect(await menu.call("applyImport", { ...wish, ...counts })).toMatchObject({ ok: true });
    expect(await menu.call("applyImport", { ...wish, ...counts })).toEqual({
      ok: true,
      message: "Tout était déjà écrit.",
    });
    const kept = await house.rows(etti.workbookId, "Saisie pour le compte de");
    expect(kept.filter((cells) => cells.includes("relevé.xlsx"))).toHaveLength(1);
  });

  it("asks for a person's validation, and gets the answer", async () => {
    const request = { Repère: "GH", Marché: MARKET, Métier: "peintre", Début: "15/12/2025" };
    await house.typeLine(etti.workbookId, "Demandes", request);
    await ask({ action: "consolidate" });
    const territory = (await ask({ action: "territory" })).value as { requests?: readonly { mark: string }[] };
    expect(territory.requests?.map(({ mark }) => mark)).toEqual(["GH"]);
    const { participants } = (await menu.call("choices")) as Choices;
    const participant = nextCode(participants.map(({ code }) => code));
    const wish = { kind: "validate-request", participant, declarant: "Relais Intérim", mark: "GH", sameAs: null };
    const dates = { markets: [MARKET], from: "2025-12-15", until: "2026-12-31" };
    expect(await menu.call("record", { ...wish, ...dates })).toMatchObject({ ok: true });
  });

  it("consolidates every hour typed, and everybody's sheets say so", async () => {
    const { value } = await ask({ action: "consolidate" });
    // 125,5 + 130 + 140 of the company; 100 + 110 + 40 + 45 + 90 + 95 + 60 + 253,5 of the ETTI.
    expect(value).toMatchObject({ hours: { typed: 1_189_00, accepted: 1_189_00, rejected: 0, pending: 0 } });
    expect(await retourOf(etti)).toContainEqual(expect.stringContaining("P-0004"));
    expect(await retourOf(company)).toContainEqual(expect.stringContaining("Relais Intérim"));
    expect((await linesOf(control, "Suivi"))[0]).toMatchObject({
      Marché: MARKET,
      État: "démarrage",
      "Objectif (h)": "3000",
      "Recevables (h)": "1189",
    });
  });

  it("tells each declarant what is owed, done and left, the months left and the pace", async () => {
    // Bâti-Côte did 395,5 and had 598,5 done by the ETTI, of 2000; Peintures du Port had 195 done of 1000.
    const bati = ["2000", "994", "1006", "9", "112"];
    const peintures = ["1000", "195", "805", "9", "90"];
    expect(await standings(company)).toEqual([bati]);
    expect(await standings(etti)).toEqual([bati, peintures]);
  });

  it("shows the buyer each month's hours, where the market stands, and charts, without any person", async () => {
    const buyer = await linkOf("Acheteurs", "Habitat des Falaises");
    const months = await linesOf(buyer, "Mois par mois");
    expect(months.map((line) => [line.Mois, line["Heures faites"], line["Cumul fait"]])).toEqual([
      ["septembre 2025", "355,50", "355,50"],
      ["octobre 2025", "440", "795,50"],
      ["novembre 2025", "393,50", "1189"],
    ]);
    const summary = (await house.rows(buyer, "Synthèse")).find(([code]) => code === MARKET);
    expect(summary?.map(plain)).toEqual(expect.arrayContaining(["1189", "3000"]));
    const charts = house.local.google.store.files
      .get(buyer)
      ?.spreadsheet?.sheets.find(({ properties }) => properties.title === "Graphiques")?.charts;
    expect(charts).toHaveLength(2);
    const shown = JSON.stringify(
      await Promise.all(
        ["Synthèse", "Mois par mois", "Entreprises", "Graphiques"].map((tab) => house.rows(buyer, tab)),
      ),
    );
    expect(shown).not.toMatch(/P-000\d/);
  });

  it("takes back the form that it e-mailed, filled in without the sheet, and counts it", async () => {
    const { value: sent } = await ask({ action: "send-form", declarant: "Bâti-Côte", requestId: crypto.randomUUID() });
    expect(sent).toMatchObject({ to: ["batico@example.org"], status: "sent" });
    const [form] = (await house.local.mailbox.messages()).flatMap(({ attachments }) => attachments);
    const content = await filledIn(form?.content ?? new Uint8Array(), "Décembre", 12.5);
    const read = { action: "plan-import", declarant: "Bâti-Côte", fileName: form?.name, content, mapping: null };
    const { value: plan } = await ask(read);
    expect(plan).toMatchObject({ rows: { taken: 1, leftOut: 0 } });
    const { workbook, declarant, writes, leftOut } = plan;
    const wish = { workbook, declarant, writes, leftOut, source: "email", document: form?.name };
    const counts = { months: ["décembre 2025"], rows: 1, hours: 12_50 };
    expect(await menu.call("applyImport", { ...wish, ...counts })).toMatchObject({ ok: true });
    const { value } = await ask({ action: "consolidate" });
    expect(value).toMatchObject({ hours: { typed: 1_201_50, accepted: 1_201_50 } });
  });

  it("has turned the year: December gives everybody the next one, contracts carried over", async () => {
    const next = await house.rows(etti.workbookId, "Heures 2026");
    expect(next.slice(2).map(([code, , , , name]) => [code, name])).toEqual([
      ["P-0002", "Bâti-Côte"],
      ["P-0002", "Peintures du Port"],
      ["P-0003", "Bâti-Côte"],
      ["P-0003", "Peintures du Port"],
    ]);
  });

  it("is in order: the doctor finds nothing to mend", async () => {
    const { local } = house;
    const argv = ["--local", local.google.url, "--mailbox", local.mailbox.url, "--control", control];
    const template = [...local.google.store.files.values()].find(
      ({ properties }) => properties?.jalonRole === "declarant-template",
    );
    for (const script of [company, etti, await house.script("declarant", template?.id ?? "", CAMILLE)])
      await script.onOpen();
    const env = { MAIL_FROM: "jalon@example.org", FACILITATOR_AUDIENCES: `${control}=${AUDIENCE}` };
    const { code, said } = await runIn(doctorCommand, argv, env);
    expect(said.split("\n").filter((line) => /^ +[✗!] /.test(line))).toEqual([]);
    expect(code).toBe(0);
  });

  it("stays as it is when it is set up once more", async () => {
    const before = house.local.google.store.files.size;
    const { said, code } = await runIn(setUpCommand, ["--local", house.local.google.url, "--control", control]);
    expect(code).toBe(0);
    expect(said).not.toContain("créé");
    expect(house.local.google.store.files.size).toBe(before);
  });
});

/** The form of a year with one more month of its first person, as base64. */
async function filledIn(form: Uint8Array, month: string, hours: number): Promise<string> {
  const { sheets } = await readXlsx(form);
  const rows = sheets.find(({ name }) => name === HOURS)?.rows ?? [];
  const column = rows[1]?.indexOf(month) ?? -1;
  const filled = rows.map((row, at) => (at === 2 ? row.with(column, hours) : row));
  const written = sheets.map(({ name, rows: own }) => ({ name, rows: name === HOURS ? filled : own }));
  return Buffer.from(await writeXlsx({ sheets: written })).toString("base64");
}

/** A number as typed: without the spaces between its thousands. */
const plain = (text = ""): string =>
  /^[\d\s\u00a0\u202f,.]+$/.test(text) ? text.replace(/[\s\u00a0\u202f]/g, "") : text;

const engagement = (company: string, hours: string, declarants: string) => ({
  Marché: MARKET,
  Entreprise: company,
  Rôle: "cotraitant",
  "Heures dues": hours,
  Déclarants: declarants,
});

const validation = (participant: string, declarant: string, mark: string) => ({
  "Code participant": participant,
  Déclarant: declarant,
  Repère: mark,
  Marchés: MARKET,
  "Valable du": "01/09/2025",
});
