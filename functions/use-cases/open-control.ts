import type { HoursSheet } from "../../schemas/declarant-workbook.ts";
import type { Issue } from "../../schemas/issue.ts";
import type { Journal } from "../../schemas/journal.ts";
import { EMPTY_STATE, type State } from "../../schemas/state.ts";
import { restoreEmails } from "../domain/alerts/outbox.ts";
import type { Control } from "../domain/control.ts";
import type { Failure, Outcome } from "../ports/outcome.ts";
import type { Workbook } from "../ports/workbooks.ts";
import { readJournal } from "../sheets/journal-sheet.ts";
import { mirrorPrint, readMirror } from "../sheets/mirror.ts";
import { readControl } from "../sheets/read-control.ts";
import { ANOMALIES_SHEET } from "../sheets/render-anomalies.ts";
import { SUIVI_SHEET } from "../sheets/render-suivi.ts";
import { readState } from "../sheets/state-sheet.ts";
import type { Ports } from "./ports.ts";

/** A control workbook as one reading gave it. `mirrorDamaged`: somebody else wrote in the mirror, or removed it. */
export type OpenControl = {
  readonly workbook: Workbook;
  readonly control: Control;
  readonly issues: readonly Issue[];
  readonly unread: readonly string[];
  readonly state: State;
  readonly journal: Journal;
  readonly mirror: readonly HoursSheet[];
  readonly mirrorDamaged: boolean;
};

/** Reads a control workbook. One that bears another workbook's marker is a copy, and is left alone. */
export async function openControl({ workbooks, clock }: Ports, controlId: string): Promise<Outcome<OpenControl>> {
  const read = await workbooks.read(controlId);
  if (!read.ok) return read;
  const { marker } = read.value;
  if (marker && (marker.workbook !== controlId || marker.role !== "control")) return COPY;
  const state = readState(read.value);
  const journal = readJournal(read.value);
  const mirror = readMirror(read.value);
  const known = mirror.length > 0 || read.value.sheets.some(({ title }) => DASHBOARD.includes(title));
  const memoryLost = state?.memoryLost || (state === null && journal === null && known);
  return {
    ok: true,
    value: {
      workbook: read.value,
      ...readControl(read.value),
      state: { ...(state ?? EMPTY_STATE), memoryLost },
      journal: restoreEmails(journal ?? [], state?.messages ?? new Map(), clock.now()),
      mirror,
      mirrorDamaged: state !== null && state.mirror !== null && state.mirror !== mirrorPrint(read.value.sheets),
    },
  };
}

/** A structure that has any of these was consolidated before. */
const DASHBOARD: readonly string[] = [SUIVI_SHEET, ANOMALIES_SHEET];

const COPY: Failure = {
  ok: false,
  reason: "forbidden",
  message: "this control workbook bears the marker of another workbook",
  retryable: false,
  ambiguous: false,
};
