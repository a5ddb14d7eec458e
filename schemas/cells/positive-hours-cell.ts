import { z } from "zod";
import type { Hundredths } from "../hours.ts";
import type { Codec } from "./codec.ts";
import { hoursRefusalMessage } from "./hours-refusal.ts";
import { LARGEST_HOURS, readHours } from "./read-hours.ts";

/** Hours without a month's limit: a target, a commitment, a threshold. Zero is allowed. */
export const positiveHoursCell: Codec<Hundredths> = {
  schema: z.int().min(0).max(LARGEST_HOURS),
  expects: "un nombre d'heures, par exemple 7,5 ou 151,67",
  parse: (cell) => {
    const reading = readHours(cell);
    if (reading.kind === "hours") return { ok: true, value: reading.hundredths };
    return { ok: false, message: hoursRefusalMessage(reading.why, cell) };
  },
  print: (value) => value / 100,
};
