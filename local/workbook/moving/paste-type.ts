import { InvalidRequest } from "../refusals.ts";

/** What a paste takes along: discovery text of `PasteType`. */
export type Paste = {
  readonly value: "all" | "result" | "none";
  readonly formats: "all" | "without borders" | "none";
  readonly validation: boolean;
  readonly conditionalFormats: boolean;
  readonly merges: boolean;
  readonly note: boolean;
};

const NOTHING: Paste = {
  value: "none",
  formats: "none",
  validation: false,
  conditionalFormats: false,
  merges: false,
  note: false,
};

const NORMAL: Paste = {
  value: "all",
  formats: "all",
  validation: true,
  conditionalFormats: true,
  merges: true,
  note: true,
};

const PASTES: Readonly<Record<string, Paste>> = {
  PASTE_NORMAL: NORMAL,
  PASTE_VALUES: { ...NOTHING, value: "result" },
  PASTE_FORMAT: { ...NOTHING, formats: "all", validation: true, conditionalFormats: true },
  PASTE_NO_BORDERS: { ...NORMAL, formats: "without borders" },
  PASTE_FORMULA: { ...NOTHING, value: "all" },
  PASTE_DATA_VALIDATION: { ...NOTHING, validation: true },
  PASTE_CONDITIONAL_FORMATTING: { ...NOTHING, conditionalFormats: true },
};

/** A paste that takes everything along, where nothing is said. */
export function pasteOf(type: string | null | undefined): Paste {
  const paste = PASTES[type ?? "PASTE_NORMAL"];
  if (!paste) throw new InvalidRequest(`Invalid value at 'paste_type', "${type}"`);
  return paste;
}
