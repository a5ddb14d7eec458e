import { progressLine, showLine } from "../print.ts";
import { ALERTS_HELP, type AlertsOptions, parseAlertsOptions } from "./alerts-options.ts";
import { calibrationTable } from "./calibration/calibration-table.ts";
import { earlySignal } from "./early-signal.ts";
import { falseAlarmsBy } from "./false-alarms-by.ts";
import { liveWorld } from "./live-world.ts";
import { product } from "./rules/engine-rules.ts";
import { CANDIDATES, RULES } from "./rules/rules.ts";
import { rulesTable } from "./rules-table.ts";
import { gainOver, scoreRule } from "./score-rule.ts";
import { purposeOf, SEEDS } from "./seeds.ts";
import { measureSpeed } from "./speed/measure-speed.ts";

/** The shares of a market's time at which it is asked what the pace can tell yet. */
const EARLY = [0.15, 0.33, 0.5, 0.75] as const;

const demand = parseAlertsOptions(process.argv.slice(2));
if (demand.kind === "help") console.log(ALERTS_HELP);
else if (demand.kind === "refused") {
  console.error(`${demand.problem}\n\n${ALERTS_HELP}`);
  process.exitCode = 2;
} else await run(demand.options);

async function run({ seeds, markets, world, speed, calibration }: AlertsOptions): Promise<void> {
  const line = progressLine(process.stderr);
  const lived = seeds.flatMap((seed) => {
    line.show(`living ${markets} markets of seed ${seed}`);
    return liveWorld(world, { seed, markets });
  });
  if (calibration) {
    line.clear();
    return console.log(calibrationTable(lived));
  }
  line.show("scoring the rules");
  const rules = RULES.map((rule) => ({ name: rule.name, ...scoreRule(rule, lived) }));
  line.clear();
  const names = seeds.map((seed) => `${seed} (${purposeOf(seed) ?? "other"})`).join(", ");
  const { missed = 0, grey = 0, met = 0 } = rules[0]?.score.markets ?? {};
  console.log(`World « ${world} », seeds ${names}, ${lived.length} invented markets, no real one:`);
  console.log(
    `${missed} missed (under 95 %), ${grey} in the grey zone, ${met} met. 95 % bootstrap intervals by market.\n`,
  );
  console.log(rulesTable(rules));
  console.log(`\nWhere the false alarms of « ${product.name} » are:\n\n${falseAlarmsBy(product, lived)}`);
  const gains = CANDIDATES.map((rule) => ({ name: rule.name, figures: gainOver(product, rule, lived) }));
  console.log(`\nWhat the candidates gain over it, on the same markets:\n\n${rulesTable(gains)}`);
  const signals = EARLY.map((share) => `${earlySignal(lived, share).toFixed(2)} at ${share * 100} % of the time`);
  console.log(`\nArea under the ROC curve of the needed pace, missed against met: ${signals.join(", ")}.`);
  if (!speed) return;
  line.show("evaluating a country");
  const lines = await measureSpeed(SEEDS.tuning[0]);
  line.clear();
  console.log(["", "Speed, one core, medians and the middle half of the rounds", ...lines.map(showLine)].join("\n"));
}
