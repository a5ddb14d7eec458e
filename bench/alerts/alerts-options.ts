import { parseArgs } from "node:util";
import { SEEDS } from "./seeds.ts";
import { WORLDS, type WorldName } from "./world/size.ts";

/** Which worlds to live, how many markets in each, and whether to measure the speed too. */
export type AlertsOptions = {
  readonly seeds: readonly number[];
  readonly markets: number;
  readonly world: WorldName;
  readonly speed: boolean;
  readonly calibration: boolean;
};

export type AlertsDemand =
  | { readonly kind: "run"; readonly options: AlertsOptions }
  | { readonly kind: "help" }
  | { readonly kind: "refused"; readonly problem: string };

const OPTIONS = {
  seeds: { type: "string" },
  markets: { type: "string", default: "3000" },
  world: { type: "string", default: "main" },
  calibration: { type: "boolean", default: false },
  "no-speed": { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
} as const;

/** The tuning seed that the search for a climate left aside. */
const [, , CALIBRATED_ON] = SEEDS.tuning;

export const ALERTS_HELP = `Compares rules of alert on invented markets, and measures the speed of the product's engine.

  npm run bench:alerts -- [--seeds 1,2] [--markets N] [--world NAME] [--no-speed] [--calibration]

  --seeds LIST   seeds of the worlds, pooled (final by default: ${SEEDS.final.join(", ")})
                 tuning ${SEEDS.tuning.join(", ")}; validation ${SEEDS.validation.join(", ")}; spent ${SEEDS.spent.join(", ")}
  --markets N    markets for each seed (default: ${OPTIONS.markets.default})
  --world NAME   main: 2 000 to 10 000 h over 12 to 36 months (default), calibrated on published figures;
                 harder: the same sizes, invented without them; country: about 430 h each;
                 rallying: harder, where late companies make up for it twice as often
  --calibration  only sets the world beside what was published, the product's rule left out (seed ${CALIBRATED_ON} by default)
  --no-speed     leaves the speed out
  --help         shows this help

The figures are defined by: npm run replay -- --help
`;

/**
 * @example parseAlertsOptions(["--seeds", "1,2"]).options.seeds //=> [1, 2]
 */
export function parseAlertsOptions(argv: readonly string[]): AlertsDemand {
  try {
    const { markets, world, calibration, help, ...values } = parseArgs({ args: [...argv], options: OPTIONS }).values;
    if (help) return { kind: "help" };
    const seeds = values.seeds ?? String(calibration ? CALIBRATED_ON : SEEDS.final);
    if (!/^\d{1,9}(,\d{1,9})*$/.test(seeds)) return refused("--seeds takes whole numbers, parted by commas");
    if (!/^[1-9]\d{0,5}$/.test(markets)) return refused("--markets takes a whole number, from 1");
    if (!isWorld(world)) return refused(`--world takes one of: ${Object.keys(WORLDS).join(", ")}`);
    const options = {
      seeds: seeds.split(",").map(Number),
      markets: Number(markets),
      world,
      speed: !values["no-speed"],
      calibration,
    };
    return { kind: "run", options };
  } catch (error) {
    return refused(error instanceof Error ? error.message : String(error));
  }
}

const isWorld = (name: string): name is WorldName => Object.hasOwn(WORLDS, name);

const refused = (problem: string): AlertsDemand => ({ kind: "refused", problem });
