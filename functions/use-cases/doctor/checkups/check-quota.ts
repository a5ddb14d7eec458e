import type { Checkup } from "../../../../schemas/requests.ts";
import { fine, warning } from "../checkup.ts";
import type { Looked } from "../looked.ts";

const SUBJECT = "Quota de Google";

/** What Google lets one account read in a minute: developers.google.com/workspace/sheets/api/limits */
const GOOGLE_A_MINUTE = 60;

/** A run reads for so long before it leaves the rest to the next one. */
const MINUTES_OF_A_RUN = 4;

/** How long a full reading takes under Google's limit, one call for each workbook. */
export function checkQuota({ workbooks, callsPerMinute }: Pick<Looked, "workbooks" | "callsPerMinute">): Checkup {
  if (callsPerMinute > GOOGLE_A_MINUTE)
    return warning(SUBJECT, {
      message: `SHEETS_CALLS_PER_MINUTE vaut ${callsPerMinute} : Google refuse plus de ${GOOGLE_A_MINUTE} lectures par minute.`,
      remedy: "Supprimez cette variable (55 par défaut), ou demandez à Google un quota plus haut.",
    });
  const calls = 1 + new Set(workbooks.flatMap(({ id }) => id ?? [])).size;
  const minutes = Math.ceil(calls / callsPerMinute);
  const told = `Tout relire demande ${calls} ${calls === 1 ? "lecture" : "lectures"}, soit ${minutes === 1 ? "moins d'une minute" : `environ ${minutes} minutes`}.`;
  if (minutes <= MINUTES_OF_A_RUN) return fine(SUBJECT, told);
  return warning(SUBJECT, {
    message: `${told} Chaque passage en lit une partie.`,
    remedy:
      "Rien à faire si un retard de quelques passages vous convient ; sinon demandez à Google un quota plus haut.",
  });
}
