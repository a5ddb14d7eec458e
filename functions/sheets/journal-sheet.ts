import { type Cell, showCell } from "../../schemas/cells/cell.ts";
import { type Journal, type JournalEntry, journalEntry } from "../../schemas/journal.ts";
import { MESSAGE_STATUS_LABELS } from "../../schemas/message-status.ts";
import { showMonth } from "../../schemas/month.ts";
import type { MessageStatus } from "../../schemas/state.ts";
import type { CellStyle, Workbook } from "../ports/workbooks.ts";
import { evaluationStory } from "./evaluation-story.ts";
import { messageStory } from "./message-story.ts";
import { ownSheet } from "./own-sheet.ts";
import { parisMoment } from "./paris-moment.ts";
import { cell, HALF, type SheetView, tableView, type ViewColumn } from "./sheet-view.ts";
import { parseJson } from "./state-sheet.ts";
import { STYLES } from "./styles.ts";

/** The tab that tells what was sent to whom and why, and what changed. */
export const JOURNAL_SHEET = "Journal";

type Kind = JournalEntry["kind"];
type Of<K extends Kind> = Extract<JournalEntry, { kind: K }>;

/** How each kind of entry reads: what it is, whom or what it concerns, what happened. */
const WORDS: { readonly [K in Kind]: (entry: Of<K>) => readonly [kind: string, about: string, what: string] } = {
  email: (entry) => ["Message", entry.to.join(", "), [entry.subject, messageStory(entry)].filter(Boolean).join(". ")],
  change: (entry) => [
    "Mois clos modifié",
    entry.declarant,
    `${showMonth(entry.month)}, ${entry.row} : « ${entry.from || "vide"} » est devenu « ${entry.to || "vide"} ».`,
  ],
  disappearance: (entry) => [
    "Ligne disparue",
    entry.declarant,
    `${entry.year}, ${entry.row} : la ligne n'est plus dans le classeur. Ses mois : ${entry.hours}`,
  ],
  evaluation: (entry) => ["Évaluation", entry.market, evaluationStory(entry)],
  address: (entry) => [
    "Adresse",
    entry.address,
    entry.event === "complaint"
      ? "La personne a signalé nos messages comme indésirables."
      : `Le message n'a pas pu être remis${entry.permanent ? "" : " cette fois"}.`,
  ],
};

const STYLE_OF_STATUS: Record<MessageStatus, CellStyle> = {
  "to-send": STYLES.waiting,
  sending: STYLES.waiting,
  sent: STYLES.fine,
  uncertain: STYLES.alarm,
  refused: STYLES.alarm,
  dropped: STYLES.quiet,
  "to-approve": STYLES.warning,
  discarded: STYLES.quiet,
};

/** The text of an e-mail from its params, as its reader will see it; `null` where they no longer make one. */
export type TextOf = (params: unknown) => string | null;

const columnsWith = (textOf: TextOf): readonly ViewColumn<JournalEntry>[] => [
  {
    heading: "Date",
    note: "Quand c'est arrivé, à l'heure de Paris.",
    width: 130,
    align: "center",
    cell: ({ at }) => cell(parisMoment(at), STYLES.moment),
  },
  {
    heading: "Genre",
    note: "Un message, un changement dans un mois clos, une ligne disparue, une évaluation ou une adresse.",
    width: 130,
    cell: (entry) => cell(wordsOf(entry)[0], STYLES.text),
  },
  {
    heading: "Qui, quoi",
    note: "Les destinataires, le déclarant ou le marché.",
    width: 220,
    cell: (entry) => cell(wordsOf(entry)[1], STYLES.text),
  },
  {
    heading: "Ce qui s'est passé",
    note: "L'histoire, en une phrase.",
    width: 560,
    cell: (entry) => cell(wordsOf(entry)[2], STYLES.wrapped),
  },
  {
    heading: "État",
    note: "Où en est le message : à approuver, à envoyer, envoyé, refusé, incertain…",
    width: 100,
    align: "center",
    cell: statusCell,
  },
  {
    heading: "Clé",
    note: "Le nom du message : une décision le cite.",
    width: 180,
    cell: (entry) => cell(entry.kind === "email" ? entry.key : null, STYLES.quiet),
  },
  {
    heading: "Texte",
    note: "Le texte du message qui attend votre accord, sur une ligne.",
    width: 240,
    cell: (entry) => cell(textToApprove(entry, textOf), STYLES.clipped),
  },
  {
    heading: "Données (tenues par Jalon)",
    note: "La mémoire de Jalon : n'y touchez pas, c'est elle qui évite d'envoyer deux fois.",
    width: 160,
    cell: (entry) => cell(dataOf(entry), STYLES.clipped),
  },
];

/**
 * The journal, oldest line first, with the text of what waits for a person's go. The last column holds each entry
 * whole: nothing else is read back.
 */
export const renderJournal = (journal: Journal, textOf: TextOf): SheetView =>
  tableView(JOURNAL_SHEET, columnsWith(textOf), journal, STYLES.heading);

/**
 * The journal as kept, whatever people did to its lines and columns; a line whose data no longer hold together is left
 * out. `null` where no line can be read: what is remembered beside the journal then tells what was sent, or a person
 * does, and the markets' past is judged anew from the hours, so that nothing leaves twice.
 */
export function readJournal(workbook: Workbook): Journal | null {
  const journal = ownSheet(workbook, JOURNAL_SHEET)?.rows.flatMap(entryIn) ?? [];
  return journal.length > 0 ? journal : null;
}

/** A row's first entry: what the service writes stands left of what people pushed aside. */
function entryIn(row: readonly Cell[]): JournalEntry[] {
  const texts = row.map(showCell).filter((text) => text.startsWith("{"));
  return texts.flatMap((text) => parseJson(journalEntry, text) ?? []).slice(0, 1);
}

/** Characters that one cell may hold: Google refuses the whole batch for one more. */
const LONGEST_DATA = 50_000;

/** An e-mail too long for a cell is kept without its text: this run can still send it, a later one shows it refused. */
function dataOf(entry: JournalEntry): string {
  const whole = JSON.stringify(entry);
  return whole.length > LONGEST_DATA && entry.kind === "email" ? JSON.stringify({ ...entry, params: null }) : whole;
}

/** Characters that the journal shows of a message's text; the one that leaves is whole. */
const LONGEST_TEXT = 5_000;

/** On one line, for a line break would make the row as high as the message, clipped or not. */
function textToApprove(entry: JournalEntry, textOf: TextOf): string | null {
  if (entry.kind !== "email" || entry.status !== "to-approve") return null;
  const text = textOf(entry.params)
    ?.trim()
    .replace(/\s*\n\s*/g, " ¶ ");
  if (text === undefined) return null;
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 2).replace(HALF, "")} …` : text;
}

const wordsOf = (entry: JournalEntry) =>
  (WORDS[entry.kind] as (entry: JournalEntry) => readonly [string, string, string])(entry);

function statusCell(entry: JournalEntry) {
  if (entry.kind !== "email") return cell(null);
  return cell(MESSAGE_STATUS_LABELS[entry.status], STYLE_OF_STATUS[entry.status]);
}
