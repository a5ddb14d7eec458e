import type { HoursSheet } from "../../schemas/declarant-workbook.ts";
import type { Issue } from "../../schemas/issue.ts";
import type { Journal } from "../../schemas/journal.ts";
import { EMPTY_STATE, type State } from "../../schemas/state.ts";
import { restoreEmails } from "../domain/alerts/outbox.ts";
import type { Control } from "../domain/control.ts";
import type { Failure, Outcome } from "../ports/outcome.ts";
import type { Workbook } from "../ports/workbooks.ts";
import { readJournal } from "../sheets/journal-sheet.ts";
import { readMirror } from "../sheets/mirror.ts";
import { readControl } from "../sheets/read-control.ts";
import { SUIVI_SHEET } from "../sheets/render-suivi.ts";
import { readState } from "../sheets/state-sheet.ts";
import type { Ports } from "./ports.ts";

/**
 * A control workbook as one reading gave it. `memoryLost`: the journal and the hidden state are both gone from a
 * structure that had them, so that nobody knows what was sent; new e-mails then wait for a person's go.
 */
export type OpenControl = {
  readonly workbook: Workbook;
  readonly control: Control;
  readonly issues: readonly Issue[];
  readonly state: State;
  readonly journal: Journal;
  readonly mirror: readonly HoursSheet[];
  readonly memoryLost: boolean;
};

/** Reads a control workbook. One that bears another workbook's marker is a copy, and is left alone. */
export async function openControl({ workbooks, clock }: Ports, controlId: string): Promise<Outcome<OpenControl>> {
  const read = await workbooks.read(controlId);
  if (!read.ok) return read;
  const { marker } = read.value;
  if (marker && (marker.workbook !== controlId || marker.role !== "control")) return COPY;
  const state = readState(read.value);
  const journal = readJournal(read.value);
  const known = read.value.sheets.some(({ title }) => title === SUIVI_SHEET);
  return {
    ok: true,
    value: {
      workbook: read.value,
      ...readControl(read.value),
      state: state ?? EMPTY_STATE,
      journal: restoreEmails(journal ?? [], state?.messages ?? new Map(), clock.now()),
      mirror: readMirror(read.value),
      memoryLost: state === null && journal === null && known,
    },
  };
}

const COPY: Failure = {
  ok: false,
  reason: "forbidden",
  message: "this control workbook bears the marker of another workbook",
  retryable: false,
  ambiguous: false,
};
