import { declarantOf, PAINTERS, RELAY } from "./prepare-story.ts";
import type { RunningControl } from "./running-control.ts";

/** A tab as a guide shows it: of which workbook, and without which columns, so that the others can be read. */
export type SheetStory = {
  readonly tab: string;
  readonly workbook: (control: RunningControl) => string;
  readonly without?: readonly string[];
};

const pilot = ({ territory }: RunningControl): string => territory.control;
const relay = (control: RunningControl): string => declarantOf(control, RELAY);
const buyer = ({ territory }: RunningControl): string => territory.buyers[0]?.id ?? "";

/** Each picture of a tab, by the name of its file. */
export const SHEET_STORIES: Readonly<Record<string, SheetStory>> = {
  "sheet-heures": {
    tab: "Heures 2025",
    workbook: relay,
    without: ["Nature", "Janvier", "Février", "Mars", "Avril", "Mai", "Juin", "Mode d'embauche"],
  },
  "sheet-retour": { tab: "Retour", workbook: (control) => declarantOf(control, PAINTERS) },
  "sheet-demandes": { tab: "Demandes", workbook: relay },
  "sheet-suivi": {
    tab: "Suivi",
    workbook: pilot,
    without: ["Rythme nécessaire, en clair", "Atterrissage probable (h)", "Atterrissage, en clair", "À savoir"],
  },
  "sheet-anomalies": { tab: "Anomalies", workbook: pilot, without: ["Lien"] },
  "sheet-synthese": { tab: "Synthèse", workbook: buyer },
  "sheet-graphiques": { tab: "Graphiques", workbook: buyer },
  "sheet-lisez-moi": { tab: "Lisez-moi", workbook: pilot },
};
