import type { Cell } from "../../../schemas/cells/cell.ts";
import type { Codec } from "../../../schemas/cells/codec.ts";

/** The value that the codec reads, or `refused: …` with its message, no-break spaces made plain. */
export function outcomeOf<T>(codec: Codec<T>, cell: Cell): T | string {
  const parsed = codec.parse(cell);
  return parsed.ok ? parsed.value : `refused: ${parsed.message.replace(/\u00a0/g, " ")}`;
}

/** A date as Sheets hands it over. */
export const dateSerial = (value: number, text = "…"): Cell => ({ kind: "date", value, text });
