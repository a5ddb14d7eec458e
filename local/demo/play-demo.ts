import { plural } from "../../functions/emails/words/plural.ts";
import { hours, showHours } from "../../schemas/hours.ts";
import { showMonth } from "../../schemas/month.ts";
import { addCalls, type DemoReport, demoReport } from "./demo-report.ts";
import { marketsTable } from "./markets-table.ts";
import type { Calls, RunningTerritory, Tell } from "./running-territory.ts";
import { snapshot } from "./snapshot.ts";
import { writeOutput } from "./write-output.ts";

/** The main job, once: consolidate, alert, show, write. */
export async function playOnce(
  running: RunningTerritory,
  { out, asOf }: { readonly out: string; readonly asOf: string },
  tell: Tell,
): Promise<DemoReport> {
  tell("Consolidation : lecture des classeurs, jugement des heures, mise à jour des feuilles");
  const consolidated = await running.consolidate();
  tell("Alertes : état de chaque marché, message au facilitateur");
  const alerted = await running.alert();
  tell(`Écriture de ${out}/`);
  const report = await demoReport(asOf, running, consolidated, alerted);
  await writeOutput(out, running, report);
  return report;
}

/** What a facilitator would like to read after it. */
export function describe(report: DemoReport): string {
  const { hours: typed, cells, issues, emails, calls } = report;
  const count = (state: string) => issues.filter((issue) => issue.state === state).length;
  const show = (value: number) => showHours(hours(value));
  return [
    "",
    `  Dernier mois complet : ${showMonth(report.asOf)}`,
    "",
    marketsTable(report.markets),
    "",
    `  Heures saisies ${show(typed.typed)} = recevables ${show(typed.accepted)} + à corriger ${show(typed.rejected)} + en attente ${show(typed.pending)}  ${isBalanced(report) ? "✓" : "✗ LE COMPTE N'Y EST PAS"}`,
    `  Cellules saisies ${cells.typed} = recevables ${cells.accepted} + à corriger ${cells.rejected} + en attente ${cells.pending}`,
    `  Lignes de l'onglet Anomalies : ${count("à corriger")} à corriger, ${count("en attente")} en attente d'une décision, ${count("remarque")} ${plural(count("remarque"), "remarque", "remarques")}, ${count("illisible")} illisible`,
    ...emails.map(({ to, subject }) => `  E-mail à ${to.join(", ")} : ${subject}`),
    `  Appels : ${calls.sheetsReads} lectures et ${calls.sheetsWrites} écritures Sheets, ${calls.drive} Drive, ${calls.ses} SES`,
    "",
  ].join("\n");
}

/** The conservation line of the report, in hundredths and in cells. */
export function isBalanced({ hours: typed, cells }: DemoReport): boolean {
  return [typed, cells].every(
    (each) => hours(each.typed) === hours(each.accepted) + hours(each.rejected) + hours(each.pending),
  );
}

/**
 * Runs everything twice more: the first time the service meets its own writes and recognises them, the second time
 * there is nothing left to read. Neither changes a cell that anybody sees nor sends a message.
 */
export async function playAgain(
  running: RunningTerritory,
  tell: Tell,
): Promise<{ readonly text: string; readonly problems: readonly string[] }> {
  const before = await snapshot(running);
  const sentBefore = (await running.local.mailbox.messages()).length;
  tell("Deuxième passage");
  const second = addCalls((await running.consolidate()).calls, (await running.alert()).calls);
  tell("Troisième passage");
  const third = addCalls((await running.consolidate()).calls, (await running.alert()).calls);
  const isSame = (await snapshot(running)) === before;
  const sent = (await running.local.mailbox.messages()).length - sentBefore;
  const text = [
    "",
    `  Deuxième passage, où le service reconnaît ses propres écritures : ${inWords(second)}`,
    `  Troisième passage, où rien n'a bougé : ${inWords(third)}`,
    `  Feuilles : ${isSame ? "identiques, cellule pour cellule ✓" : "changées ✗"}. Nouveaux messages : ${sent} ${sent === 0 ? "✓" : "✗"}`,
    "",
  ].join("\n");
  const problems = [
    ...(isSame ? [] : ["a later run changed sheets"]),
    ...(sent === 0 ? [] : ["a later run sent mail"]),
  ];
  return { text, problems };
}

const inWords = ({ sheetsReads, sheetsWrites, drive }: Calls): string =>
  `${counted(sheetsReads, "lecture", "lectures")}, ${counted(sheetsWrites, "écriture", "écritures")}, ${counted(drive, "appel", "appels")} Drive`;

const counted = (count: number, one: string, many: string): string => `${count} ${plural(count, one, many)}`;
