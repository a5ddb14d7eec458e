import type { ReadingNote } from "../../../schemas/state.ts";

const MESSAGE =
  "Jalon n'a pas pu protéger l'onglet de l'année arrêtée : retirez la protection qu'il porte déjà, ou protégez-le vous-même (menu Données).";

/** The note of a closed year's tab that Google would not protect: it outlasts a reading, which cannot see why. */
export const isUnprotected = ({ message }: Pick<ReadingNote, "message">): boolean => message === MESSAGE;

/** A workbook's notes with those tabs that could not be protected just now, and none that could be since. */
export function withUnprotected(
  notes: readonly ReadingNote[],
  sheets: readonly string[],
  now: Date,
): readonly ReadingNote[] {
  const since = (sheet: string) => notes.find((note) => isUnprotected(note) && note.sheet === sheet)?.since;
  return [
    ...notes.filter((note) => !isUnprotected(note)),
    ...sheets.map((sheet) => ({
      sheet,
      cell: null,
      message: MESSAGE,
      unread: false,
      since: since(sheet) ?? now.toISOString(),
    })),
  ];
}
