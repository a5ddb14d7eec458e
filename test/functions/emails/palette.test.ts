import { describe, expect, it } from "vitest";
import { type Ink, PALETTE } from "../../../functions/emails/html/palette.ts";

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2 contrast ratio. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const TEXTS: readonly (readonly [Ink, Ink])[] = [
  ["ink", "card"],
  ["muted", "card"],
  ["on-button", "button"],
  ["warning-ink", "warning-fill"],
  ["alarm-ink", "alarm-fill"],
  ["question-ink", "question-fill"],
  ["calm-ink", "calm-fill"],
];

const SHAPES: readonly (readonly [Ink, Ink])[] = [
  ["done", "card"],
  ["goal", "card"],
  ["needed", "card"],
  ["silent", "card"],
  ["button", "card"],
];

describe.each(["light", "dark"] as const)("in %s mode", (mode) => {
  it.each(TEXTS)("%s reads on %s", (ink, ground) => {
    expect(contrast(PALETTE[ink][mode], PALETTE[ground][mode])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(SHAPES)("%s stands out from %s", (ink, ground) => {
    expect(contrast(PALETTE[ink][mode], PALETTE[ground][mode])).toBeGreaterThanOrEqual(3);
  });
});
