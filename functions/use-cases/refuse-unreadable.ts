import { statusesOf } from "../domain/alerts/outbox.ts";
import type { Failure } from "../ports/outcome.ts";
import { renderAnomalies } from "../sheets/render-anomalies.ts";
import { renderState } from "../sheets/state-sheet.ts";
import { commitViews } from "./commit-views.ts";
import type { OpenControl } from "./open-control.ts";
import type { Ports } from "./ports.ts";

/**
 * Says in `Anomalies`, and nowhere else, that nothing can be judged: with one tab or heading missing, every hour would
 * be judged by rules that nobody wrote. All other sheets stay as they are, nothing is published and nothing is sent.
 */
export async function refuseUnreadable(
  ports: Ports,
  run: string,
  { workbook, control, issues, stops, state, journal, isNew }: OpenControl,
  dryRun: boolean,
): Promise<Failure> {
  const memory = renderState({ ...state, messages: statusesOf(journal) });
  const views = [renderAnomalies({ control, journal, issues: [...stops, ...issues] }), ...(isNew ? [] : [memory])];
  const mark = { owner: workbook.id, role: "control", run } as const;
  const told = dryRun ? null : await commitViews(ports, workbook, views, mark);
  return told && !told.ok ? told : UNREADABLE;
}

const UNREADABLE: Failure = {
  ok: false,
  reason: "unreadable",
  message: "a tab of the control workbook cannot be read, or stands where one of the service's must",
  retryable: false,
  ambiguous: false,
};
