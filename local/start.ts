import { setTimeout as wait } from "node:timers/promises";
import { demoHelp, parseDemoOptions } from "./demo/demo-options.ts";
import { describe, playOnce } from "./demo/play-demo.ts";
import { runTerritory } from "./demo/running-territory.ts";
import { timedSteps } from "./demo/steps.ts";

/** How often the service looks again, so that what somebody types is soon in everybody's sheets. */
const EVERY_MILLISECONDS = 5_000;

const demand = parseDemoOptions(process.argv.slice(2));

if (demand.kind === "help") console.log(demoHelp("npm start"));
else if (demand.kind === "refused") {
  console.error(`${demand.problem}\n\n${demoHelp("npm start")}`);
  process.exitCode = 2;
} else {
  const { tell, done } = timedSteps((text) => process.stdout.write(text));
  const running = await runTerritory(demand.options.asOf, tell);
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort());
  const report = await playOnce(running, demand.options, tell);
  done();
  console.log(describe(report));
  console.log(`Le Google local : ${running.local.google.url}
La boîte aux lettres : ${running.local.mailbox.url}
Jalon regarde toutes les ${EVERY_MILLISECONDS / 1000} secondes ce qui a changé. Ctrl-C pour arrêter.`);
  while (!stop.signal.aborted) {
    await wait(EVERY_MILLISECONDS, undefined, { signal: stop.signal }).catch(() => undefined);
    if (stop.signal.aborted) break;
    const { committed, hours } = await running.consolidate();
    if (committed) console.log(`Consolidé : ${hours.accepted / 100} h recevables sur ${hours.typed / 100} saisies.`);
  }
  await running.close();
}
