import { type Decision, decisionsTable } from "../../schemas/control-workbook.ts";
import { type HoursSheet, yearOfHoursSheet } from "../../schemas/declarant-workbook.ts";
import { controlIssue, type Issue } from "../../schemas/issue.ts";
import type { Journal } from "../../schemas/journal.ts";
import { STATE_SHEET } from "../../schemas/marker.ts";
import { EMPTY_STATE, type State } from "../../schemas/state.ts";
import { addressIssues, deadAddresses } from "../domain/alerts/addresses.ts";
import { futureDecisions } from "../domain/alerts/future-decisions.ts";
import { muteIssues } from "../domain/alerts/mute-issues.ts";
import { restoreEmails } from "../domain/alerts/outbox.ts";
import { unknownMessages } from "../domain/alerts/words-about.ts";
import { parisDate } from "../domain/civil-time.ts";
import type { Control } from "../domain/control.ts";
import type { Failure, Outcome } from "../ports/outcome.ts";
import type { Sheet, Workbook } from "../ports/workbooks.ts";
import { JOURNAL_SHEET, readJournal } from "../sheets/journal-sheet.ts";
import { mirrorPrint, readMirror } from "../sheets/mirror.ts";
import { foreignSheets } from "../sheets/own-sheet.ts";
import { readControl } from "../sheets/read-control.ts";
import { ANOMALIES_SHEET } from "../sheets/render-anomalies.ts";
import { REQUESTS_SHEET } from "../sheets/render-requests.ts";
import { SUIVI_SHEET } from "../sheets/render-suivi.ts";
import { readState } from "../sheets/state-sheet.ts";
import type { Ports } from "./ports.ts";

/**
 * A control workbook as one reading gave it. `stops`: why nothing may be judged until people mend it. `mirrorDamaged`:
 * somebody else wrote in the mirror, or removed it. `isNew`: it holds no memory at all.
 */
export type OpenControl = {
  readonly workbook: Workbook;
  readonly control: Control;
  readonly issues: readonly Issue[];
  readonly stops: readonly Issue[];
  readonly state: State;
  readonly journal: Journal;
  readonly mirror: readonly HoursSheet[];
  readonly mirrorDamaged: boolean;
  readonly isNew: boolean;
};

/** Reads a control workbook. One that bears another workbook's marker is a copy, and is left alone. */
export async function openControl(
  { workbooks, clock }: Pick<Ports, "workbooks" | "clock">,
  controlId: string,
): Promise<Outcome<OpenControl>> {
  const read = await workbooks.read(controlId);
  if (!read.ok) return read;
  const { marker, sheets } = read.value;
  if (marker && (marker.workbook !== controlId || marker.role !== "control")) return COPY;
  const { control, issues, unread } = readControl(read.value);
  const state = readState(read.value);
  const kept = readJournal(read.value);
  const journal = restoreEmails(kept ?? [], state?.messages ?? new Map(), clock.now());
  const mirror = readMirror(read.value);
  const wasConsolidated = mirror.length > 0 || sheets.some(({ title }) => DASHBOARD.includes(title));
  const memoryLost = state?.memoryLost || (state === null && kept === null && wasConsolidated);
  return {
    ok: true,
    value: {
      workbook: read.value,
      control,
      issues: [
        ...issues,
        ...unknownMessages(control.decisions, journal).flatMap(unknownMessage),
        ...addressIssues(control, deadAddresses(journal, control.decisions)),
        ...muteIssues(control.decisions, control.markets, parisDate(clock.now())),
        ...futureDecisions(control.decisions, parisDate(clock.now())),
      ],
      stops: [...unread.map(unreadTab), ...foreignSheets(read.value, ownTitles(read.value)).map(foreignTab)],
      state: { ...(state ?? EMPTY_STATE), memoryLost },
      journal,
      isNew: state === null && kept === null,
      mirror,
      mirrorDamaged: state !== null && state.mirror !== null && state.mirror !== mirrorPrint(sheets),
    },
  };
}

/** A structure that has any of these was consolidated before. */
const DASHBOARD: readonly string[] = [SUIVI_SHEET, ANOMALIES_SHEET];

/** The titles that the service gives to its own tabs of a control workbook. */
const ownTitles = ({ sheets }: Workbook): string[] => [
  ...[SUIVI_SHEET, ANOMALIES_SHEET, REQUESTS_SHEET, JOURNAL_SHEET, STATE_SHEET],
  ...sheets.map(({ title }) => title).filter((title) => yearOfHoursSheet(title) !== null),
];

const unreadTab = (sheet: string): Issue =>
  controlIssue({
    state: "unread",
    sheet,
    message: `Tant que l'onglet « ${sheet} » n'est pas remis comme il était, Jalon ne juge plus rien, ne change aucune feuille et n'envoie rien.`,
  });

const foreignTab = ({ title }: Sheet): Issue =>
  controlIssue({
    state: "unread",
    sheet: title,
    message: `L'onglet « ${title} » est à vous, et Jalon a besoin de ce nom pour le sien : renommez le vôtre.`,
  });

/** A decision that names no message at all has its issue in its own cell already. */
const unknownMessage = ({ message }: Decision): Issue[] =>
  message === null
    ? []
    : [
        controlIssue({
          state: "rejected",
          sheet: decisionsTable.title,
          message: `« ${message} » n'est la clé d'aucun message de l'onglet « Journal » : recopiez-la de là.`,
        }),
      ];

const COPY: Failure = {
  ok: false,
  reason: "forbidden",
  message: "this control workbook bears the marker of another workbook",
  retryable: false,
  ambiguous: false,
};
