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
