import type { Tone } from "../document/email-document.ts";
import { type Html, trusted } from "./escape-html.ts";

/** Every colour with its pair in dark mode, so that none can be forgotten there. */
export const PALETTE = {
  page: { property: "background-color", light: "#f3f1ec", dark: "#12161b" },
  card: { property: "background-color", light: "#ffffff", dark: "#1b2128" },
  ink: { property: "color", light: "#1b2530", dark: "#eef1f4" },
  muted: { property: "color", light: "#55606c", dark: "#aeb8c3" },
  rule: { property: "border-color", light: "#e3e0d9", dark: "#343d47" },
  track: { property: "background-color", light: "#eceae4", dark: "#2b333c" },
  done: { property: "background-color", light: "#1d7a72", dark: "#4fb8ac" },
  plan: { property: "background-color", light: "#8b96a3", dark: "#7d8996" },
  goal: { property: "background-color", light: "#3a4653", dark: "#c4ccd5" },
  gap: { property: "background-color", light: "#c9cfd6", dark: "#46515d" },
  needed: { property: "border-color", light: "#b4640a", dark: "#f0b45c" },
  silent: { property: "border-color", light: "#7a8592", dark: "#8d98a5" },
  button: { property: "background-color", light: "#174f63", dark: "#8fd0e6" },
  "on-button": { property: "color", light: "#ffffff", dark: "#0e2029" },
  "warning-fill": { property: "background-color", light: "#fdeccb", dark: "#4a3312" },
  "warning-ink": { property: "color", light: "#6f4100", dark: "#ffdca3" },
  "alarm-fill": { property: "background-color", light: "#fbe1dd", dark: "#53221d" },
  "alarm-ink": { property: "color", light: "#86190f", dark: "#ffcac3" },
  "question-fill": { property: "background-color", light: "#dfecf7", dark: "#17364f" },
  "question-ink": { property: "color", light: "#164a75", dark: "#c3e0fa" },
} as const satisfies Readonly<Record<string, { property: string; light: string; dark: string }>>;

export type Ink = keyof typeof PALETTE;

/** The fill and the ink of a badge or a callout. */
export const toneInks = (tone: Tone): readonly [Ink, Ink] => [`${tone}-fill`, `${tone}-ink`];

/** A name that the small-screen rules of the layout take hold of. */
type Hook = "outer" | "inner";

/** `class` and `style` of an element: its own CSS, and colours that turn in dark mode. */
export function look(css: string, ...names: readonly (Ink | Hook)[]): Html {
  const colours = names.filter(isInk).map((ink) => `${PALETTE[ink].property}:${PALETTE[ink].light}`);
  const style = [css, ...colours].filter(Boolean).join(";");
  return trusted(names.length > 0 ? `class="${names.join(" ")}" style="${style}"` : `style="${style}"`);
}

const isInk = (name: Ink | Hook): name is Ink => name in PALETTE;

/** The rules of dark mode: one for each colour of the palette. */
export const darkRules = (): string =>
  Object.entries(PALETTE)
    .map(([ink, { property, dark }]) => `.${ink}{${property}:${dark} !important}`)
    .join("");
