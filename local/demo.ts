import { optionsOrExplain } from "./demo/options-or-explain.ts";
import { describe, isBalanced, playAgain, playOnce } from "./demo/play-demo.ts";
import { runTerritory } from "./demo/running-territory.ts";
import { timedSteps } from "./demo/steps.ts";
import { writeReport } from "./demo/write-output.ts";
import { writeYear } from "./demo/year-report.ts";
import { yearTable } from "./demo/year-table.ts";

const options = await optionsOrExplain("npm run demo", process.argv.slice(2));

if (options) {
  const { out, asOf } = options;
  const { tell, tick, done } = timedSteps((text) => process.stdout.write(text));
  const running = await runTerritory(asOf, tell);
  try {
    const report = await playOnce(running, { out, asOf }, tell);
    done();
    console.log(describe(report));
    tell("Une année en mémoire, jour par jour");
    const year = await writeYear(out, tick);
    await writeReport(out, { ...report, year });
    done();
    console.log(yearTable(year, process.stdout.columns ?? Number.POSITIVE_INFINITY));
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
  ${out}/mail/                   l'alerte et le récapitulatif, en .html et en .eml
  ${out}/year/index.html         une année de messages à lire, chacun en .html et en .txt
  ${out}/report.json             tout cela, pour un programme

Les liens des feuilles et de l'e-mail mènent au vrai Google : ils s'ouvrent dans une vraie installation.
`;
}
