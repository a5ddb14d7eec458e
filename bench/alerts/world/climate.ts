import type { Family, Range } from "./family.ts";

/** How a market is steered: what its companies have in common, one engaged buyer or one that lets things slide. */
export type Temper = { readonly mean: number; readonly deviation: number; readonly rally: number };

/**
 * What the markets of a world have in common, whatever their family. `tempers`: how they are steered, and how often;
 * `apart`: how far each company's aim is from its market's. `lateToTheEnd`: how often a lot that starts late ends as
 * late, for the trades after it wait; `turn`: when a crew shrinks or leaves, as a share of its window. `bend` above 1
 * puts the work later, `bends` is how much that varies; `belly`: from a straight line (0) to an S (1). `stretch`: how
 * far a company that rallies goes beyond the best month that it had planned. `extended`: how often a market is
 * extended near its end, under 85 % of its target or not. The last six multiply what a family says.
 */
export type Climate = {
  readonly tempers: readonly (readonly [weight: number, temper: Temper])[];
  readonly apart: number;
  readonly lateToTheEnd: number;
  readonly turn: Range;
  readonly bend: number;
  readonly bends: number;
  readonly belly: Range;
  readonly stretch: number;
  readonly extended: { readonly behind: number; readonly otherwise: number };
  readonly lateStart: number;
  readonly slump: number;
  readonly dropout: number;
  readonly rally: number;
  readonly roughness: number;
  readonly untold: number;
};

/** A family in a climate. */
export function inClimate(family: Family, climate: Climate): Family {
  const promptly = (prompt: number) => 1 - climate.untold * (1 - prompt);
  return {
    ...family,
    lateStart: family.lateStart * climate.lateStart,
    slump: family.slump * climate.slump,
    dropout: family.dropout * climate.dropout,
    rally: family.rally * climate.rally,
    roughness: family.roughness * climate.roughness,
    prompt: [promptly(family.prompt[0]), promptly(family.prompt[1])],
  };
}

/**
 * Found by searching on two tuning seeds for what gives four other rules, and plain pro rata, the figures published of
 * them: companies keep the pace that they start with, late or slow from the beginning more than from the middle.
 */
export const CALIBRATED: Climate = {
  tempers: [
    [55, { mean: 1.1, deviation: 0.07, rally: 1.4 }],
    [28, { mean: 1.03, deviation: 0.03, rally: 1 }],
    [17, { mean: 0.6, deviation: 0.17, rally: 0.4 }],
  ],
  apart: 0.067,
  lateToTheEnd: 0.45,
  turn: [0.05, 0.4],
  bend: 0.85,
  bends: 0.17,
  belly: [0, 1],
  stretch: 1.5,
  extended: { behind: 0.085, otherwise: 0.025 },
  lateStart: 1.9,
  slump: 0.55,
  dropout: 1.1,
  rally: 0.9,
  roughness: 0.6,
  untold: 1,
};

/**
 * Invented without aiming at any published figure: late drifts, end rallies and extensions are many. Its companies
 * rally less often than they did at first, which helped the product's rule.
 */
export const HARSH: Climate = {
  tempers: [
    [48, { mean: 1.09, deviation: 0.07, rally: 1.2 }],
    [29, { mean: 1.02, deviation: 0.06, rally: 1 }],
    [23, { mean: 0.72, deviation: 0.14, rally: 0.25 }],
  ],
  apart: 0.06,
  lateToTheEnd: 0.6,
  turn: [0.25, 0.85],
  bend: 1,
  bends: 0.2,
  belly: [0.3, 1],
  stretch: 1.4,
  extended: { behind: 0.3, otherwise: 0.06 },
  lateStart: 1,
  slump: 1,
  dropout: 1,
  rally: 1,
  roughness: 1,
  untold: 1,
};
