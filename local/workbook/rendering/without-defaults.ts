/**
 * A message as Google's JSON tells it: what is at its default is left out, as recorded from the real API. A tab's own id
 * and place are told even at 0, so are the bounds of a range, and what a text format says; the `sheetId` of a range, the
 * parts of a colour and every other `false` are not.
 * @example withoutDefaults({ range: { sheetId: 0, startRowIndex: 0 }, warningOnly: false }) //=> { range: { startRowIndex: 0 } }
 */
export function withoutDefaults<T>(message: T): T {
  return told(message) as T;
}

function told(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(told);
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).filter(([name, field]) => !isDefault(name, field, value));
  return Object.fromEntries(fields.map(([name, field]) => [name, told(field)]));
}

function isDefault(name: string, field: unknown, message: object): boolean {
  if (field === null || field === undefined || field === "") return true;
  if (Array.isArray(field)) return field.length === 0;
  if (field === false) return !TOLD_WHEN_FALSE.has(name);
  if (field !== 0) return false;
  return name === "sheetId" ? !("title" in message) : UNTOLD_AT_ZERO.has(name);
}

/** What a format sets on purpose, and a value. */
const TOLD_WHEN_FALSE: ReadonlySet<string> = new Set(["bold", "italic", "strikethrough", "underline", "boolValue"]);

const UNTOLD_AT_ZERO: ReadonlySet<string> = new Set(["red", "green", "blue", "alpha", "rowIndex", "columnIndex"]);
