import { writeXlsx } from "hucre/xlsx";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { localClients } from "../../../local/sample/google-clients.ts";
import { workbookIdOf } from "../../../schemas/workbook-link.ts";
import { describeMenu, focused, pressed, typed, violationsOf } from "./around-pages.ts";

const NEWCOMER = "Menuiserie Boisclair";
const RELAY = "Relais Intérim Insertion";
const HEADINGS = ["Salarié", "Chantier", "Entreprise utilisatrice", "Début mission", "Mois", "Heures"];

describeMenu("workbooks made, shared and filled in from the menu", (running) => {
  /** Who opens a workbook by name, and how. */
  const sharesOf = async (fileId: string) => {
    const { drive } = localClients(running().local.google.url);
    const fields = "permissions(emailAddress,role,permissionDetails)";
    const { data } = await drive.permissions.list({ fileId, supportsAllDrives: true, fields });
    return (data.permissions ?? []).map(({ emailAddress, role }) => `${emailAddress} ${role}`);
  };
  const cellOf = async (tab: string, name: string, heading: string) => {
    const [headings = [], ...lines] = await running().rows(tab);
    const place = lines.findIndex((cells) => cells[0] === name);
    const column = headings.indexOf(heading);
    return { text: lines[place]?.[column] ?? "", at: `'${tab}'!${String.fromCharCode(65 + column)}${place + 2}` };
  };
  const linkOf = async (tab: string, name: string) => workbookIdOf((await cellOf(tab, name, "Classeur")).text) ?? "";

  it("makes a declarant's workbook with the keyboard alone, and writes its link as the person", async () => {
    await running().typeLine("Entreprises", {
      Nom: NEWCOMER,
      Type: "entreprise",
      "E-mails": "ancien@boisclair.example.org",
    });
    await running().typeLine("Engagements", { Marché: "ACV-2024", Entreprise: NEWCOMER, Rôle: "sous-traitant" });
    const page = await running().open("newDeclarant");
    await pressed(page, "Créer et partager");
    await page.getByText("Choisissez le déclarant. S'il n'est pas dans la liste").waitFor();
    expect(await focused(page)).toBe("Déclarant");
    expect(await page.locator("option").allTextContents()).toContain(`${RELAY} (a déjà un classeur)`);
    await page.keyboard.type("Menuiserie");
    await pressed(page, "Créer et partager");
    await page.getByText("Le classeur est créé.").waitFor({ timeout: 30_000 });
    await page.getByText("Son lien est dans l'onglet « Entreprises ».").waitFor();
    const sent = page.getByLabel("Google ne prévient personne. Envoyez ce lien à ancien@boisclair.example.org");
    expect(await sent.inputValue()).toBe(await page.getByRole("link").getAttribute("href"));
    expect(await focused(page)).toBe("Ouvrir le classeur");
    expect(await violationsOf(page)).toEqual([]);
    const id = await linkOf("Entreprises", NEWCOMER);
    expect(await page.getByRole("link").getAttribute("href")).toContain(id);
    expect(await sharesOf(id)).toContain("ancien@boisclair.example.org writer");
    await pressed(page, "Copier le lien");
    await page.getByText("Le lien est copié.").waitFor();
    await page.keyboard.press("Shift+Tab");
    await pressed(page, "Créer et partager");
    await page.getByText("Le classeur existait : il est à jour.").waitFor({ timeout: 30_000 });
    expect(await linkOf("Entreprises", NEWCOMER)).toBe(id);
  });

  it("stops sharing with who left, only once that person is ticked", async () => {
    const id = await linkOf("Entreprises", NEWCOMER);
    const { at } = await cellOf("Entreprises", NEWCOMER, "E-mails");
    await running().type(running().territory.control, at, [["nouvelle@boisclair.example.org"]]);
    const page = await running().open("newDeclarant");
    await page.getByLabel("Déclarant").selectOption(NEWCOMER);
    await pressed(page, "Créer et partager");
    await page.getByText("Peuvent encore l'ouvrir, sans être dans vos contacts").waitFor({ timeout: 30_000 });
    expect(await sharesOf(id)).toEqual(
      expect.arrayContaining(["ancien@boisclair.example.org writer", "nouvelle@boisclair.example.org writer"]),
    );
    await pressed(page, "Ne plus partager avec les adresses cochées");
    await page.getByText("Cochez au moins une adresse.").waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.getByLabel("ancien@boisclair.example.org").press("Space");
    await pressed(page, "Ne plus partager avec les adresses cochées");
    await page.getByText("N'est plus partagé avec ancien@boisclair.example.org.").waitFor({ timeout: 30_000 });
    expect(await sharesOf(id)).not.toContain("ancien@boisclair.example.org writer");
    expect(await sharesOf(id)).toContain("nouvelle@boisclair.example.org writer");
  });

  it("makes a buyer's workbook, for reading only", async () => {
    await running().typeLine("Acheteurs", { Nom: "Port de Dieppe", "E-mails": "clauses@port.example.org" });
    const page = await running().open("newBuyer");
    await typed(page, "Acheteur", "Port");
    await pressed(page, "Créer et partager");
    await page.getByText("Le classeur est créé.").waitFor({ timeout: 30_000 });
    expect(await sharesOf(await linkOf("Acheteurs", "Port de Dieppe"))).toContain("clauses@port.example.org reader");
    expect(await violationsOf(page)).toEqual([]);
  });

  it("sends the Excel form, and says where its way can be followed", async () => {
    const page = await running().open("sendForm");
    await typed(page, "Déclarant", "Menuiserie");
    await pressed(page, "Envoyer par courriel");
    await page.getByText(/Le formulaire (est parti à|pour) nouvelle@boisclair\.example\.org/).waitFor();
    expect(await violationsOf(page)).toEqual([]);
  });

  const relay = () => running().territory.declarants.find(({ name }) => name === RELAY)?.id ?? "";

  /** Reads a statement of two contracts of the ETTI, which the sheet already holds, with hours of a month still blank. */
  async function readStatement(page: Page, hours = 70): Promise<void> {
    const [, headings = [], ...lines] = await running().rows("Heures 2025", relay());
    const at = (name: string) => headings.indexOf(name);
    const known = lines.filter((cells) => cells[at("Marché")] === "ACV-2024").slice(0, 2);
    const rows = known.map((cells, place) => [
      cells[at("Participant")] ?? cells[0] ?? "",
      "ACV-2024",
      cells[at("Entreprise")] ?? "",
      cells[at("Début")] ?? "",
      "11/2025",
      hours + place,
    ]);
    const absent = ["P-999", "ACV-2024", "Couverture Ventdouest", "01/11/2025", "11/2025", "en congé"];
    const buffer = Buffer.from(await writeXlsx({ sheets: [{ name: "Relevé", rows: [HEADINGS, ...rows, absent] }] }));
    await page.getByLabel("Pour le compte de").selectOption(RELAY);
    await page.getByLabel("Reçu par").selectOption({ label: "relevé" });
    await page.getByLabel("Fichier .xlsx").setInputFiles({ name: "relevé.xlsx", mimeType: "", buffer });
    await pressed(page, "Lire le fichier");
    await page.getByText("Ce que Jalon a compris").waitFor({ timeout: 30_000 });
  }

  it("shows what a statement would write before it writes, and refuses all of it where somebody typed meanwhile", async () => {
    const page = await running().open("importDeclaration");
    await page.getByLabel("Pour le compte de").selectOption(RELAY);
    await pressed(page, "Lire le fichier");
    await page.getByText("Choisissez un fichier .xlsx.").waitFor();
    const file = page.getByLabel("Fichier .xlsx");
    expect(await file.getAttribute("aria-invalid")).toBe("true");
    expect(await page.locator("[aria-live] input[type=file]").count()).toBe(0);
    await readStatement(page);
    expect(await focused(page)).toBe("Ce que Jalon a compris");
    expect(await page.locator("td").allTextContents()).toContain("Relevé, F4");
    expect(await violationsOf(page)).toEqual([]);
    const [, headings = [], ...lines] = await running().rows("Heures 2025", relay());
    const row = lines.findIndex((cells) => cells[headings.indexOf("Marché")] === "ACV-2024") + 3;
    const cell = `'Heures 2025'!${String.fromCharCode(65 + headings.indexOf("Novembre"))}${row}`;
    await running().type(relay(), cell, [[12]]);
    await pressed(page, "Écrire dans le classeur du déclarant");
    await page.getByText("Quelqu'un a tapé dans ce classeur depuis la lecture du fichier").waitFor();
    expect((await running().rows("Saisie pour le compte de", relay())).flat()).not.toContain("relevé.xlsx");
    await running().type(relay(), cell, [[""]]);
  });

  it("writes a statement as the person, keeps where it came from, and its hours count", async () => {
    const before = (await running().script.call("ask", { action: "consolidate" })) as Consolidated;
    const page = await running().open("importDeclaration");
    await readStatement(page);
    await pressed(page, "Écrire dans le classeur du déclarant");
    await page.getByText("cellules écrites").waitFor();
    expect(await focused(page)).toBe("Fermer");
    expect(await violationsOf(page)).toEqual([]);
    const kept = (await running().rows("Saisie pour le compte de", relay())).at(-1);
    expect(kept).toEqual(
      expect.arrayContaining(["17/11/2025", "relevé", "relevé.xlsx", "Camille Hautot", "novembre 2025"]),
    );
    const after = (await running().script.call("ask", { action: "consolidate" })) as Consolidated;
    expect(after.value.hours.typed - before.value.hours.typed).toBe(141_00);
  });

  it("shows every value that a second statement would replace", async () => {
    const page = await running().open("importDeclaration");
    await readStatement(page, 35);
    await page.getByRole("heading", { name: "Ce qui sera remplacé" }).waitFor();
    expect((await page.locator("li").allTextContents()).filter((text) => text.includes("→")).map(hoursShown)).toEqual(
      expect.arrayContaining(["70 → 35", "71 → 36"]),
    );
    expect(await violationsOf(page)).toEqual([]);
  });
});

const hoursShown = (text: string) => text.split(" : ").at(-1)?.split("\u00a0: ").at(-1);

type Consolidated = { readonly value: { readonly hours: { readonly typed: number } } };
