import type { Journal } from "../../schemas/journal.ts";
import type { State } from "../../schemas/state.ts";
import { statusesOf } from "../domain/alerts/outbox.ts";
import type { ConsolidationPlan } from "../domain/consolidation/plan-consolidation.ts";
import { emailParams, textOf } from "../emails/email-kinds.ts";
import { renderJournal } from "../sheets/journal-sheet.ts";
import { mirrorPrint, renderMirror } from "../sheets/mirror.ts";
import { renderAnomalies } from "../sheets/render-anomalies.ts";
import { renderRequests } from "../sheets/render-requests.ts";
import { renderSuivi } from "../sheets/render-suivi.ts";
import type { SheetView } from "../sheets/sheet-view.ts";
import { renderState } from "../sheets/state-sheet.ts";

/** The service's own tabs of a control workbook, in the order in which they are added. */
export const controlViews = (plan: ConsolidationPlan): SheetView[] => [
  renderSuivi(plan),
  renderAnomalies(plan),
  renderRequests(plan),
  ...renderMirror(plan.sheets, plan.rows),
  ...memoryViews(plan.journal, plan.state),
];

/** The plan whose state tells the mirror that it writes, so that a later run sees whether anybody touched it. */
export function withMirrorPrint(plan: ConsolidationPlan): ConsolidationPlan {
  return { ...plan, state: { ...plan.state, mirror: mirrorPrint(renderMirror(plan.sheets, [])) } };
}

/** The journal and the hidden state, which repeats how each e-mail stands. */
export const memoryViews = (journal: Journal, state: State): SheetView[] => [
  renderJournal(journal, textIfAny),
  renderState({ ...state, messages: statusesOf(journal) }),
];

/** The text of an e-mail as the journal keeps it; none of one whose params were lost. */
function textIfAny(params: unknown): string | null {
  const email = emailParams.safeParse(params);
  return email.success ? textOf(email.data) : null;
}
