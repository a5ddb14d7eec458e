import type { Checkup } from "../../../../schemas/requests.ts";
import { fine, skipped, warning, wrong } from "../checkup.ts";

const SUBJECT = "Horloge";

/** From so many seconds on Google and Amazon refuse what a machine signs. */
const REFUSED_FROM = 300;
const NOTED_FROM = 30;

/** This machine's clock beside Google's, which is told to the second. */
export function checkClock(here: Date, there: Date | null): Checkup {
  if (there === null) return skipped(SUBJECT, "Google n'a pas donné l'heure.");
  const seconds = Math.round(Math.abs(here.getTime() - there.getTime()) / 1_000);
  if (seconds < NOTED_FROM) return fine(SUBJECT, "Cette machine est à l'heure.");
  const trouble = {
    message: `L'horloge de cette machine est décalée de ${seconds} secondes par rapport à celle de Google.`,
    remedy:
      "Réglez l'heure de cette machine sur une horloge d'Internet (réglages de date et d'heure, « automatique »).",
  };
  return seconds < REFUSED_FROM ? warning(SUBJECT, trouble) : wrong(SUBJECT, trouble);
}
