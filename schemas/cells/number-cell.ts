import * as z from "zod";
import type { Codec } from "./codec.ts";
import { plainHours, readHours } from "./read-hours.ts";
import { refuse } from "./refuse.ts";

/** The numbers that a setting takes, bounds included; two decimals at most, or none. */
type Bounds = { readonly min: number; readonly max: number; readonly decimals: 0 | 2; readonly example: number };

/**
 * A number that is not hours: a day, a count, a ratio. Read with the decimal comma or point, as hours are.
 * @example numberCell({ min: 1, max: 28, decimals: 0, example: 10 }).parse("31") //=> refused: « 31 » …, tapez un nombre entier de 1 à 28
 */
export function numberCell({ min, max, decimals, example }: Bounds): Codec<number> {
  const french = (value: number) => String(value).replace(".", ",");
  const expects = `un nombre${decimals === 0 ? " entier" : ""} de ${french(min)} à ${french(max)}, par exemple ${french(example)}`;
  const schema = decimals === 0 ? z.int().min(min).max(max) : z.number().min(min).max(max);
  return {
    schema,
    expects,
    parse: (cell) => {
      const reading = readHours(cell);
      const value = reading.kind === "hours" ? reading.hundredths / 100 : Number.NaN;
      return schema.safeParse(value).success ? { ok: true, value } : refuse(cell, "ne convient pas ici", expects);
    },
    print: (value) => plainHours(value) / 100,
  };
}
