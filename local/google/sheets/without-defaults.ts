/**
 * The answer as Google's JSON writes it, by what gspread recorded of it (tests/cassettes): a `false`, an empty text and an
 * empty list are not told, nor is the tab 0 of a place. A tab's own properties, and whatever says on which tab it is, keep
 * the 0; grid data has no such places and is passed over.
 * @example withoutDefaults({ range: { sheetId: 0, startRowIndex: 0 }, warningOnly: false }) //=> { range: { startRowIndex: 0 } }
 */
export function withoutDefaults<T>(answer: T): T {
  return told(answer, "", "") as T;
}

const TAB_TOLD: ReadonlySet<string> = new Set(["properties", "location", "position", "newPosition"]);

/** What is set on purpose: a text's look, a value, and what is on unless it is said to be off. */
const FALSE_TOLD: ReadonlySet<string> = new Set([
  "bold",
  "italic",
  "strikethrough",
  "underline",
  "boolValue",
  "applyToPivotTables",
]);

function told(value: unknown, name: string, parent: string): unknown {
  if (typeof value !== "object" || value === null || isGridData(name, parent)) return value;
  if (Array.isArray(value)) return value.map((item) => told(item, name, parent));
  return Object.fromEntries(
    Object.entries(value)
      .filter(([field, inner]) => !isDefault(field, inner, name))
      .map(([field, inner]) => [field, told(inner, field, name)]),
  );
}

// The series of some charts are called `data` too.
const isGridData = (name: string, parent: string): boolean => name === "data" && parent === "sheets";

function isDefault(field: string, value: unknown, parent: string): boolean {
  if (value === false) return !FALSE_TOLD.has(field);
  if (value === 0) return field === "sheetId" && !TAB_TOLD.has(parent);
  return value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0);
}
