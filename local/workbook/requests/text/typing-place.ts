import type { Cell } from "../../cells/cell.ts";
import { setValue, typeIntoCell } from "../../cells/write-cell.ts";
import type { SpreadsheetDraft } from "../../draft.ts";
import type { TypingPlace } from "../../typed/typed-input.ts";
import type { BatchContext } from "../request-handler.ts";

/** Where and when a batch types. */
export const typingPlace = ({ properties }: SpreadsheetDraft, { now }: BatchContext): TypingPlace => ({
  locale: properties.locale,
  timeZone: properties.timeZone,
  now,
});

/** The cell after a text was typed over it; nothing typed empties it. */
export const retyped = (cell: Cell | undefined, text: string, place: TypingPlace): Cell | undefined =>
  text === "" ? setValue(cell, undefined) : typeIntoCell(cell, text, place);
