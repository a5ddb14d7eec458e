import * as z from "zod";
import { type Hundredths, hours } from "../hours.ts";
import type { Codec } from "./codec.ts";
import { hoursRefusalMessage } from "./hours-refusal.ts";
import { MOST_HOURS_IN_A_MONTH, readHours } from "./read-hours.ts";
import { refuse } from "./refuse.ts";

const MOST = hours(MOST_HOURS_IN_A_MONTH);
const EXPECTS = "un nombre d'heures, par exemple 7,5 ou 151,67";

/** The hours that one person worked in one month. */
export const hoursCell: Codec<Hundredths> = {
  schema: z.int().min(0).max(MOST),
  expects: EXPECTS,
  parse: (cell) => {
    const reading = readHours(cell);
    if (reading.kind === "refused") return { ok: false, message: hoursRefusalMessage(reading.why, cell) };
    if (reading.hundredths <= MOST) return { ok: true, value: reading.hundredths };
    return refuse(cell, `dépasse les ${MOST_HOURS_IN_A_MONTH} heures que compte un mois de 31 jours`, EXPECTS);
  },
  print: (value) => value / 100,
};
