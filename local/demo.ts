import { demoHelp, parseDemoOptions } from "./demo/demo-options.ts";
import { describe, isBalanced, playAgain, playOnce } from "./demo/play-demo.ts";
import { runTerritory } from "./demo/running-territory.ts";
import { timedSteps } from "./demo/steps.ts";

const demand = parseDemoOptions(process.argv.slice(2));

if (demand.kind === "help") console.log(demoHelp("npm run demo"));
else if (demand.kind === "refused") {
  console.error(`${demand.problem}\n\n${demoHelp("npm run demo")}`);
  process.exitCode = 2;
} else {
  const { out, asOf } = demand.options;
  const { tell, done } = timedSteps((text) => process.stdout.write(text));
  const running = await runTerritory(asOf, tell);
  try {
    const report = await playOnce(running, { out, asOf }, tell);
    done();
    console.log(describe(report));
    const { text, problems } = await playAgain(running, tell);
    done();
    console.log(text);
    console.log(whereToLook(out));
    if (!isBalanced(report) || problems.length > 0) process.exitCode = 1;
  } finally {
    await running.close();
  }
}

function whereToLook(out: string): string {
  return `À regarder :
  ${out}/sheets/pilotage.xlsx    Suivi, Anomalies, Journal : le classeur du facilitateur
  ${out}/sheets/declarant-*.xlsx  les heures saisies et l'onglet Retour de chaque déclarant
  ${out}/sheets/acheteur-*.xlsx   la synthèse de chaque acheteur
  ${out}/mail/                   l'alerte, en .html et en .eml
  ${out}/report.json             tout cela, pour un programme
`;
}
