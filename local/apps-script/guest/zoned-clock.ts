const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** The civil time of one zone, as milliseconds that read like the wall's when taken for UTC. */
export type ZonedClock = {
  readonly toWall: (instant: number) => number;
  readonly toInstant: (wall: number) => number;
};

/** The clock of a zone, by the time zone database of this machine. */
export function zonedClock(timeZone: string): ZonedClock {
  const format = new Intl.DateTimeFormat("en-US", { timeZone, hourCycle: "h23", ...SHOWN });
  const toWall = (instant: number): number => {
    if (!Number.isFinite(instant)) return Number.NaN;
    const part = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
    const year = part.era === "BC" ? 1 - Number(part.year) : Number(part.year);
    const date = new RealDate(0);
    date.setUTCFullYear(year, Number(part.month) - 1, Number(part.day));
    date.setUTCHours(Number(part.hour), Number(part.minute), Number(part.second));
    return date.getTime() + (((instant % 1000) + 1000) % 1000);
  };
  const offsetAt = (instant: number): number => toWall(instant) - instant;
  return { toWall, toInstant: (wall) => wall - offsetAt(wall - offsetAt(wall)) };
}

const SHOWN = {
  era: "short",
  year: "numeric",
  month: "numeric",
  day: "numeric",
  hour: "numeric",
  minute: "numeric",
  second: "numeric",
} as const;

// The context's own, kept before `Date` is replaced.
const RealDate = Date;

/** The instant of a serial of Sheets in a zone. */
export const instantOfSerial = (serial: number, clock: ZonedClock): number =>
  clock.toInstant(EPOCH + Math.round(serial * 86_400) * 1000);

/** The serial of Sheets of an instant in a zone. */
export const serialOfInstant = (instant: number, clock: ZonedClock): number => (clock.toWall(instant) - EPOCH) / DAY;
