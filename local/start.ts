import { setTimeout as wait } from "node:timers/promises";
import { showHours } from "../schemas/hours.ts";
import { optionsOrExplain } from "./demo/options-or-explain.ts";
import { describe, playOnce } from "./demo/play-demo.ts";
import { type RunningTerritory, runTerritory } from "./demo/running-territory.ts";
import { timedSteps } from "./demo/steps.ts";
import { plantedFacts } from "./sample/planted.ts";

/** How often the service looks again, so that what somebody types is soon in everybody's sheets. */
const EVERY_MILLISECONDS = 5_000;

const options = await optionsOrExplain("npm start", process.argv.slice(2));

if (options) {
  const { tell, done } = timedSteps((text) => process.stdout.write(text));
  const running = await runTerritory(options.asOf, tell);
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort());
  const report = await playOnce(running, options, tell);
  done();
  console.log(describe(report));
  console.log(`Le Google local : ${running.local.google.url}
La boîte aux lettres : ${running.local.mailbox.url}
Jalon regarde toutes les ${EVERY_MILLISECONDS / 1000} secondes ce qui a changé. Pour taper des heures comme un déclarant, par exemple :
  ${typingCommand(running)}
Et pour relancer les déclarants dont il manque des heures (le message arrive dans la boîte aux lettres) :
  ${remindingCommand(running)}
Ctrl-C pour arrêter.`);
  while (!stop.signal.aborted) {
    await wait(EVERY_MILLISECONDS, undefined, { signal: stop.signal }).catch(() => undefined);
    if (stop.signal.aborted) break;
    const { committed, hours } = await running.consolidate();
    if (committed)
      console.log(`Consolidé : ${showHours(hours.accepted)} h recevables sur ${showHours(hours.typed)} saisies.`);
  }
  await running.close();
}

/** A command to copy that runs `remind`, as the schedule would on a working day. */
function remindingCommand({ remindUrl }: RunningTerritory): string {
  return `curl -X POST -H 'Content-Type: application/json' '${remindUrl}' -d '{"evenOnDaysOff":true}'`;
}

/** A command to copy that corrects one of the sample's mistakes through the local Google, as typing would. */
function typingCommand({ local, territory }: RunningTerritory): string {
  const mistake = plantedFacts().find(({ cause }) => cause === "not-hours");
  const name = mistake?.workbook.kind === "declarant" ? mistake.workbook.name : "";
  const id = territory.declarants.find((each) => each.name === name)?.id;
  const range = encodeURIComponent(`${mistake?.sheet}!${mistake?.cell}`);
  const url = `${local.google.url}v4/spreadsheets/${id}/values/${range}?valueInputOption=USER_ENTERED`;
  return `curl -X PUT -H 'Authorization: Bearer moi' -H 'Content-Type: application/json' '${url}' -d '{"values":[["35"]]}'`;
}
