import type { CSSProperties } from "react";
import type { Tone } from "../document/email-document.ts";

/** Every colour with its pair in dark mode, so that none can be forgotten there. */
export const PALETTE = {
  page: { property: "backgroundColor", light: "#f3f1ec", dark: "#12161b" },
  card: { property: "backgroundColor", light: "#ffffff", dark: "#1b2128" },
  ink: { property: "color", light: "#1b2530", dark: "#eef1f4" },
  muted: { property: "color", light: "#55606c", dark: "#aeb8c3" },
  rule: { property: "borderColor", light: "#e3e0d9", dark: "#343d47" },
  track: { property: "backgroundColor", light: "#eceae4", dark: "#2b333c" },
  done: { property: "backgroundColor", light: "#1d7a72", dark: "#4fb8ac" },
  plan: { property: "backgroundColor", light: "#8b96a3", dark: "#7d8996" },
  goal: { property: "backgroundColor", light: "#3a4653", dark: "#c4ccd5" },
  gap: { property: "backgroundColor", light: "#c9cfd6", dark: "#46515d" },
  needed: { property: "borderColor", light: "#b4640a", dark: "#f0b45c" },
  silent: { property: "borderColor", light: "#7a8592", dark: "#8d98a5" },
  button: { property: "backgroundColor", light: "#174f63", dark: "#8fd0e6" },
  "on-button": { property: "color", light: "#ffffff", dark: "#0e2029" },
  "warning-fill": { property: "backgroundColor", light: "#fdeccb", dark: "#4a3312" },
  "warning-ink": { property: "color", light: "#6f4100", dark: "#ffdca3" },
  "alarm-fill": { property: "backgroundColor", light: "#fbe1dd", dark: "#53221d" },
  "alarm-ink": { property: "color", light: "#86190f", dark: "#ffcac3" },
  "question-fill": { property: "backgroundColor", light: "#dfecf7", dark: "#17364f" },
  "question-ink": { property: "color", light: "#164a75", dark: "#c3e0fa" },
  "calm-fill": { property: "backgroundColor", light: "#dcf1e7", dark: "#17402f" },
  "calm-ink": { property: "color", light: "#0f5138", dark: "#bdeed6" },
} as const satisfies Readonly<Record<string, { property: keyof CSSProperties; light: string; dark: string }>>;

export type Ink = keyof typeof PALETTE;

/** The fill and the ink of a badge or a callout. */
export const toneInks = (tone: Tone): readonly [Ink, Ink] => [`${tone}-fill`, `${tone}-ink`];

/** `className` and `style` of an element: its own CSS, and colours that turn in dark mode. */
export function look(css: CSSProperties, ...inks: readonly Ink[]): { className: string; style: CSSProperties } {
  const colours = Object.fromEntries(inks.map((ink) => [PALETTE[ink].property, PALETTE[ink].light]));
  return { className: inks.join(" "), style: { ...css, ...colours } };
}

/**
 * The size of a text and the height of its lines, in pixels.
 * @example sized(14, 20) //=> { fontSize: 14, lineHeight: "20px" }
 */
export const sized = (fontSize: number, lineHeight: number): CSSProperties => ({
  fontSize,
  lineHeight: `${lineHeight}px`,
});

/** The rules of dark mode: one for each colour of the palette. */
export const darkRules = (): string =>
  Object.entries(PALETTE)
    .map(([ink, { property, dark }]) => `.${ink}{${cssName(property)}:${dark} !important}`)
    .join("");

const cssName = (property: string): string => property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
