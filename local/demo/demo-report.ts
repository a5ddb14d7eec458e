import { ANOMALIES_SHEET } from "../../functions/sheets/render-anomalies.ts";
import { SUIVI_SHEET } from "../../functions/sheets/render-suivi.ts";
import type { OutboxReport } from "../../schemas/requests.ts";
import { localClients } from "../sample/google-clients.ts";
import { readTab, type TabLine } from "./read-tab.ts";
import type { AlertReply, Calls, ConsolidateReply, RunningTerritory } from "./running-territory.ts";
import type { YearReport } from "./year-report.ts";

/** What `report.json` holds. Hours are hours, `percent` is of the target; `target` is `null` without one. */
export type DemoReport = {
  readonly asOf: string;
  readonly markets: readonly DemoMarket[];
  readonly issues: readonly DemoIssue[];
  readonly emails: readonly { readonly to: readonly string[]; readonly subject: string; readonly messageId: string }[];
  readonly hours: Readonly<Record<"typed" | "accepted" | "rejected" | "pending", number>>;
  readonly cells: Readonly<Record<"typed" | "accepted" | "rejected" | "pending", number>>;
  readonly calls: Calls;
  readonly outbox: OutboxReport;
  /** Once a whole year was played. */
  readonly year?: YearReport;
};

export type DemoMarket = {
  readonly code: string;
  readonly title: string;
  readonly target: number | null;
  readonly accepted: number;
  readonly pending: number;
  readonly percent: number | null;
  readonly state: string;
  readonly nextStep: string;
};

export type DemoIssue = {
  readonly workbook: string;
  readonly sheet: string;
  readonly cell: string | null;
  readonly state: string;
  readonly message: string;
};

/** Gathers the report from what a person would open, the control workbook and the mailbox, and from the runs' replies. */
export async function demoReport(
  asOf: string,
  { local, territory }: RunningTerritory,
  consolidated: ConsolidateReply,
  alerted: AlertReply,
): Promise<DemoReport> {
  const clients = localClients(local.google.url);
  const suivi = await readTab(clients, territory.control, SUIVI_SHEET);
  const anomalies = await readTab(clients, territory.control, ANOMALIES_SHEET);
  const messages = await local.mailbox.messages();
  return {
    asOf,
    markets: suivi.filter((line) => line.État !== "").map(marketOf),
    issues: anomalies.map(issueOf),
    emails: messages.map(({ to, subject, messageId }) => ({ to, subject, messageId })),
    hours: inHours(consolidated.hours),
    cells: consolidated.cells,
    calls: addCalls(consolidated.calls, alerted.calls),
    outbox: alerted.outbox,
  };
}

function marketOf(line: TabLine): DemoMarket {
  const target = numberOrNull(line["Objectif (h)"]);
  const accepted = Number(line["Recevables (h)"]);
  return {
    code: String(line.Marché),
    title: String(line["Intitulé ou entreprise"]),
    target,
    accepted,
    pending: Number(line["En attente (h)"]),
    percent: target === null ? null : Math.round((accepted / target) * 1000) / 10,
    state: String(line.État),
    nextStep: String(line["Prochaine étape"]),
  };
}

const issueOf = (line: TabLine): DemoIssue => ({
  workbook: String(line.Classeur),
  sheet: String(line.Onglet),
  cell: line.Cellule === "" ? null : String(line.Cellule),
  state: String(line.État),
  message: String(line["Ce qu'il y a à faire"]),
});

const numberOrNull = (value: TabLine[string] | undefined): number | null =>
  value === "" || value === undefined ? null : Number(value);

const inHours = ({ typed, accepted, rejected, pending }: DemoReport["hours"]): DemoReport["hours"] => ({
  typed: typed / 100,
  accepted: accepted / 100,
  rejected: rejected / 100,
  pending: pending / 100,
});

/** The calls of several runs together. */
export const addCalls = (left: Calls, right: Calls): Calls => ({
  sheetsReads: left.sheetsReads + right.sheetsReads,
  sheetsWrites: left.sheetsWrites + right.sheetsWrites,
  drive: left.drive + right.drive,
  ses: left.ses + right.ses,
});
