import type { MarketHistory } from "../../../local/replay/history.ts";
import type { Chance } from "./chance.ts";

/** How the markets of a world are made: works by lots, services, orders, one person, or all that goes wrong at once. */
export type FamilyName = "lots" | "services" | "orders" | "solo" | "rough";

/** A range drawn from evenly, both ends included where whole. */
export type Range = readonly [low: number, high: number];

/**
 * What a family draws from. `start` is the probability that a company starts late; `slump` and `dropout` that its crew
 * shrinks or leaves for good; `rally` that it makes up for its delay; `prompt` how likely a month is told at once;
 * `silent` that a month without hours is never told.
 */
export type Family = {
  readonly kind: (chance: Chance) => MarketHistory["kind"];
  readonly companies: Range;
  readonly pattern: "lots" | "steady" | "orders";
  readonly lateStart: number;
  readonly slump: number;
  readonly dropout: number;
  readonly rally: number;
  readonly prompt: Range;
  readonly silent: number;
  readonly roughness: number;
};

const works: Family["kind"] = () => "travaux";
const service: Family["kind"] = () => "service";
const either: Family["kind"] = (chance) =>
  chance.pick<MarketHistory["kind"]>([
    [5, "travaux"],
    [4, "service"],
    [1, null],
  ]);

export const FAMILIES: Readonly<Record<FamilyName, Family>> = {
  lots: {
    kind: works,
    companies: [2, 5],
    pattern: "lots",
    lateStart: 0.25,
    slump: 0.1,
    dropout: 0.03,
    rally: 0.3,
    prompt: [0.7, 0.97],
    silent: 0.2,
    roughness: 0.2,
  },
  services: {
    kind: service,
    companies: [1, 2],
    pattern: "steady",
    lateStart: 0.15,
    slump: 0.12,
    dropout: 0.03,
    rally: 0.3,
    prompt: [0.75, 0.98],
    silent: 0.15,
    roughness: 0.15,
  },
  orders: {
    kind: either,
    companies: [1, 2],
    pattern: "orders",
    lateStart: 0.1,
    slump: 0.08,
    dropout: 0.03,
    rally: 0.3,
    prompt: [0.7, 0.95],
    silent: 0.3,
    roughness: 0.2,
  },
  solo: {
    kind: either,
    companies: [1, 1],
    pattern: "steady",
    lateStart: 0.25,
    slump: 0.05,
    dropout: 0.07,
    rally: 0.3,
    prompt: [0.65, 0.95],
    silent: 0.3,
    roughness: 0.2,
  },
  rough: {
    kind: either,
    companies: [1, 4],
    pattern: "lots",
    lateStart: 0.4,
    slump: 0.2,
    dropout: 0.06,
    rally: 0.3,
    prompt: [0.45, 0.85],
    silent: 0.5,
    roughness: 0.35,
  },
};
