/**
 * The answer as Google writes it: a place on the tab 0 is told without its tab, as in everything that gspread recorded
 * (tests/cassettes). A tab's own properties, and whatever says on which tab it is, keep the 0; grid data has no such
 * places and is passed over.
 */
export function withoutTabZero<T>(answer: T): T {
  return stripped(answer, "") as T;
}

const KEPT: ReadonlySet<string> = new Set(["properties", "location", "position", "newPosition"]);

function stripped(value: unknown, name: string): unknown {
  if (name === "data" || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => stripped(item, name));
  return Object.fromEntries(
    Object.entries(value)
      .filter(([field, inner]) => !(field === "sheetId" && inner === 0 && !KEPT.has(name)))
      .map(([field, inner]) => [field, stripped(inner, field)]),
  );
}
