import * as z from "zod";
import type { Hundredths } from "../hours.ts";
import type { Codec } from "./codec.ts";
import { hoursRefusalMessage } from "./hours-refusal.ts";
import { LARGEST_HOURS, readHours } from "./read-hours.ts";
import { refuse } from "./refuse.ts";

const EXPECTS = "un nombre d'heures positif, par exemple 6700";

/** Hours without a month's limit: a target, a commitment, a threshold. Zero is allowed. */
export const positiveHoursCell: Codec<Hundredths> = {
  schema: z.int().min(0).max(LARGEST_HOURS),
  expects: EXPECTS,
  parse: (cell) => {
    const reading = readHours(cell);
    if (reading.kind === "hours") return { ok: true, value: reading.hundredths };
    if (reading.why === "negative") return refuse(cell, "est négatif", EXPECTS);
    return { ok: false, message: hoursRefusalMessage(reading.why, cell) };
  },
  print: (value) => value / 100,
};
