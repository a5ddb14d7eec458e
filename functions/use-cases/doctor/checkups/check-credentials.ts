import type { Checkup } from "../../../../schemas/requests.ts";
import type { Outcome } from "../../../ports/outcome.ts";
import { fine, wrong } from "../checkup.ts";

const SUBJECT = "Identité auprès de Google";

/** `account`: the service account's address; a person's own credentials do not tell theirs. */
export type Credentials = { readonly account: string | null };

const LOGIN =
  "Sur votre ordinateur : gcloud auth application-default login --impersonate-service-account=COMPTE, où COMPTE est l'adresse du compte de service de Jalon (guide « Installer Jalon », étape 5).";

/** Whether this machine has credentials that Google takes. */
export function checkCredentials(credentials: Outcome<Credentials>): Checkup {
  if (!credentials.ok)
    return wrong(SUBJECT, {
      message: "Cette machine n'a pas d'identifiants Google, ou Google ne les accepte plus.",
      remedy: LOGIN,
    });
  const { account } = credentials.value;
  return fine(SUBJECT, account === null ? "Vos identifiants sont acceptés." : `Jalon agit comme ${account}.`);
}
