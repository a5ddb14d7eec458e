import { writeXlsx } from "hucre/xlsx";
import type { Page } from "playwright-core";
import type { MenuLine } from "./menu-page.ts";
import { NEWCOMER, RELAY } from "./prepare-story.ts";
import type { RunningControl } from "./running-control.ts";

/** A dialog as a guide shows it: what is done before it is taken. */
export type DialogStory = {
  readonly line: MenuLine;
  readonly play: (page: Page, control: RunningControl) => Promise<void>;
  /** Where the picture ends at the latest, in pixels. */
  readonly height?: number;
};

/** Each picture of a dialog, by the name of its file. */
export const DIALOG_STORIES: Readonly<Record<string, DialogStory>> = {
  sidebar: {
    height: 720,
    line: "showTerritory",
    play: (page) => page.getByRole("heading", { name: "Les marchés" }).waitFor(),
  },
  "dialog-new-declarant": {
    line: "newDeclarant",
    play: async (page) => {
      await page.getByLabel("Déclarant").selectOption(NEWCOMER);
      await page.getByRole("button", { name: "Créer et partager" }).click();
      await page.getByText("Ouvrir le classeur").waitFor({ timeout: 60_000 });
    },
  },
  "dialog-requests": {
    height: 510,
    line: "answerRequests",
    play: (page) => page.getByText("Valable du").first().waitFor(),
  },
  "dialog-sizing": {
    line: "calibrateHours",
    play: async (page) => {
      await page.getByLabel("Montant").fill("1 500 000");
      await page.getByLabel("Part de la main-d'œuvre").fill("70");
      await page.getByLabel("Taux d'insertion").fill("10");
      await page.getByLabel("Coût horaire").fill("30");
      await page.getByText("3 500 h").waitFor();
    },
  },
  "dialog-import": {
    line: "importDeclaration",
    play: async (page) => {
      await page.getByLabel("Pour le compte de").selectOption(RELAY);
      await page.getByLabel("Reçu par").selectOption({ label: "relevé" });
      const buffer = Buffer.from(await writeXlsx({ sheets: [{ name: "Relevé", rows: STATEMENT }] }));
      await page.getByLabel("Fichier .xlsx").setInputFiles({ name: "relevé novembre.xlsx", mimeType: "", buffer });
      await page.getByRole("button", { name: "Lire le fichier" }).click();
      await page.getByText("Ce que Jalon a compris").waitFor();
    },
  },
  "dialog-check": {
    line: "checkInstallation",
    play: (page) => page.getByRole("button", { name: "Vérifier de nouveau" }).waitFor({ timeout: 60_000 }),
  },
  "dialog-mute": {
    line: "muteMarket",
    play: async (page) => {
      await page.getByLabel("Marché").selectOption("ARQ-2024");
      await page.getByLabel("Motif").fill("Avenant en cours de signature");
    },
  },
};

/** An ETTI's own statement: two contracts that the sheet knows, and a line that holds no hours. */
const STATEMENT = [
  ["Salarié", "Chantier", "Lot", "Entreprise utilisatrice", "Début mission", "Mois", "Heures"],
  ["P-107", "ARQ-2024", "1", "Maçonnerie Hautecaille", "01/05/2025", "11/2025", 63],
  ["P-128", "ACV-2024", "", "Couverture Ventdouest", "12/08/2025", "11/2025", 70],
  ["P-123", "ACV-2024", "", "Couverture Ventdouest", "03/07/2025", "11/2025", "en congé"],
];
