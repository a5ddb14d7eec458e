import { zonedClock } from "./zoned-clock.ts";

const PIECE = /'((?:[^']|'')*)'|y+|M+|d+|E+|H+|m+|s+|S+|Z+|[^a-zA-Z']+/g;

/** A date in a zone by a pattern of Java's SimpleDateFormat; a letter that is not known here is refused. */
export function formatDate(date: Date, timeZone: string, pattern: string): string {
  const instant = date.getTime();
  const wall = new Date(zonedClock(timeZone).toWall(instant));
  const pieces = pattern.match(PIECE) ?? [];
  if (pieces.join("") !== pattern) throw new Error(`Utilities.formatDate: "${pattern}" is not in the stand-in.`);
  return pieces.map((piece) => (LETTER.test(piece) ? shown(wall, piece) : literal(piece))).join("");
}

const LETTER = /^[a-zA-Z]/;

const literal = (piece: string): string =>
  piece === "''" ? "'" : piece.startsWith("'") ? piece.slice(1, -1).replaceAll("''", "'") : piece;

function shown(wall: Date, piece: string): string {
  const pad = (value: number): string => String(value).padStart(piece.length, "0");
  const name = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat("en-US", { ...options, timeZone: "UTC" }).format(wall.getTime());
  const show: Readonly<Record<string, () => string>> = {
    y: () => (piece.length === 2 ? String(wall.getUTCFullYear()).slice(-2) : pad(wall.getUTCFullYear())),
    M: () => (piece.length > 2 ? name({ month: piece.length > 3 ? "long" : "short" }) : pad(wall.getUTCMonth() + 1)),
    d: () => pad(wall.getUTCDate()),
    E: () => name({ weekday: piece.length > 3 ? "long" : "short" }),
    H: () => pad(wall.getUTCHours()),
    m: () => pad(wall.getUTCMinutes()),
    s: () => pad(wall.getUTCSeconds()),
    S: () => pad(wall.getUTCMilliseconds()),
  };
  const letter = show[piece[0] ?? ""];
  if (!letter) throw new Error(`Utilities.formatDate: "${piece}" is not in the stand-in.`);
  return letter();
}
