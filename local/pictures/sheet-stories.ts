import { declarantOf, RELAY } from "./prepare-story.ts";
import type { RunningControl } from "./running-control.ts";

/** A tab as a guide shows it: of which workbook, and which part of its printed page, in hundredths. */
export type SheetStory = {
  readonly tab: string;
  readonly workbook: (control: RunningControl) => string;
  /** Left, top, width and height of what is kept. */
  readonly part: readonly [left: number, top: number, width: number, height: number];
};

const pilot = ({ territory }: RunningControl): string => territory.control;
const relay = (control: RunningControl): string => declarantOf(control, RELAY);
const buyer = ({ territory }: RunningControl): string => territory.buyers[0]?.id ?? "";

/** Each picture of a tab, by the name of its file. */
export const SHEET_STORIES: Readonly<Record<string, SheetStory>> = {
  "sheet-heures": { tab: "Heures 2025", workbook: relay, part: [0, 0, 100, 100] },
  "sheet-retour": { tab: "Retour", workbook: relay, part: [0, 0, 100, 100] },
  "sheet-demandes": { tab: "Demandes", workbook: relay, part: [0, 0, 100, 100] },
  "sheet-suivi": { tab: "Suivi", workbook: pilot, part: [0, 0, 100, 100] },
  "sheet-anomalies": { tab: "Anomalies", workbook: pilot, part: [0, 0, 100, 100] },
  "sheet-synthese": { tab: "Synthèse", workbook: buyer, part: [0, 0, 100, 100] },
  "sheet-graphiques": { tab: "Graphiques", workbook: buyer, part: [0, 0, 100, 100] },
  "sheet-lisez-moi": { tab: "Lisez-moi", workbook: pilot, part: [0, 0, 100, 100] },
};
