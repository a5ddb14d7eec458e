import type { ZonedClock } from "./zoned-clock.ts";

const PARTS = ["FullYear", "Month", "Date", "Hours", "Minutes", "Seconds", "Milliseconds"] as const;

/** A text that says its own zone, or a day alone, which JavaScript takes for UTC. */
const OWN_ZONE = /(?:Z|GMT|UTC|[+-]\d\d:?\d\d)\s*$|^\d{4}(?:-\d\d){0,2}$/;

/**
 * Makes the context's `Date` live in the script's time zone, whatever the zone of this machine, as on Google, and start
 * from `now`. The prototype stays the same: what was a date is one still.
 */
export function installZonedDate(clock: ZonedClock, now: () => number): void {
  const Real = Date;
  const machineOffset = Real.prototype.getTimezoneOffset;
  const instantOf = (args: readonly unknown[]): number => {
    if (args.length === 0) return now();
    if (args.length > 1) return clock.toInstant(Real.UTC(...(args as [number, number])));
    return typeof args[0] === "string" ? parse(args[0]) : new Real(args[0] as number).getTime();
  };
  const parse = (text: string): number => {
    const instant = Real.parse(text);
    if (Number.isNaN(instant) || OWN_ZONE.test(text)) return instant;
    return clock.toInstant(instant - machineOffset.call(new Real(instant)) * 60_000);
  };
  patchParts(Real.prototype, clock);
  function Zoned(...args: readonly unknown[]): Date | string {
    const date = new Real(instantOf(args));
    return new.target ? date : date.toString();
  }
  Object.defineProperties(Zoned, {
    prototype: { value: Real.prototype },
    name: { value: "Date" },
    now: { value: () => now() },
    parse: { value: parse },
    UTC: { value: Real.UTC },
  });
  Object.defineProperty(Real.prototype, "constructor", { value: Zoned, writable: true, configurable: true });
  Object.defineProperty(globalThis, "Date", { value: Zoned, writable: true, configurable: true });
}

type Method = (this: Date, ...args: number[]) => unknown;

function patchParts(prototype: Date, clock: ZonedClock): void {
  // Real dates below: `Date` may be replaced by the time these run, and they must read the wall as UTC.
  const wallOf = (date: Date): Date => new RealDate(clock.toWall(date.getTime()));
  const define = (name: string, value: Method): void => {
    Object.defineProperty(prototype, name, { value, writable: true, configurable: true });
  };
  for (const part of PARTS) {
    define(`get${part}`, function () {
      return wallOf(this)[`getUTC${part}`]();
    });
    define(`set${part}`, function (...args) {
      const wall = wallOf(this);
      (wall[`setUTC${part}`] as (...values: number[]) => number)(...args);
      return this.setTime(clock.toInstant(wall.getTime()));
    });
  }
  define("getDay", function () {
    return wallOf(this).getUTCDay();
  });
  define("getTimezoneOffset", function () {
    return Math.round((this.getTime() - clock.toWall(this.getTime())) / 60_000);
  });
  define("toString", function () {
    return wallOf(this).toUTCString().replace("GMT", offsetText(-this.getTimezoneOffset()));
  });
}

const RealDate = Date;

function offsetText(minutes: number): string {
  const pad = (value: number): string => String(Math.floor(value)).padStart(2, "0");
  return `GMT${minutes < 0 ? "-" : "+"}${pad(Math.abs(minutes) / 60)}${pad(Math.abs(minutes) % 60)}`;
}
