import type { Checkup } from "../../../../schemas/requests.ts";
import { fine, wrong } from "../checkup.ts";
import { googleTrouble } from "../failure-words.ts";
import type { Looked } from "../looked.ts";

/** Whether the shared drive, where new workbooks are made, can be reached. */
export function checkDrive({ drive, account }: Pick<Looked, "drive" | "account">): Checkup {
  const subject = "Drive partagé";
  if (drive.ok) return fine(subject, `« ${drive.value.name} » est accessible.`);
  return wrong(subject, googleTrouble(drive, "Le Drive partagé", account));
}
