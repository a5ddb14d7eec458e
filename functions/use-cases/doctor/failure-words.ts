import type { Failure } from "../../ports/outcome.ts";
import type { Trouble } from "./checkup.ts";

/** The account that Jalon works as, where it is known. */
export type Account = string | null;

const RETRY = "Attendez quelques minutes, puis relancez la vérification.";

/** Google's refusal as people read it. `what` is the thing that was asked for, with its article. */
export function googleTrouble(failure: Failure, what: string, account: Account): Trouble {
  const api = disabledApi(failure.message);
  if (api !== null)
    return {
      message: `L'API ${api} n'est pas activée dans le projet Google.`,
      remedy: `Ouvrez console.cloud.google.com/apis/library, cherchez « ${api} », cliquez sur Activer, puis attendez deux minutes.`,
    };
  if (failure.reason === "unauthenticated" || /^Google 401/.test(failure.message))
    return {
      message: "Google ne reconnaît pas l'identité de Jalon : elle manque, ou elle n'est plus valable.",
      remedy:
        "Sur votre ordinateur : gcloud auth application-default login. Dans le cloud : vérifiez le compte de service de la fonction.",
    };
  switch (failure.reason) {
    case "not-found":
      return { message: `${what} est introuvable pour ${name(account)}.`, remedy: SHARE(account) };
    case "forbidden":
      return { message: `Google refuse à ${name(account)} l'accès : ${lowered(what)}.`, remedy: SHARE(account) };
    case "throttled":
      return {
        message: `Google reçoit trop de demandes en ce moment : ${lowered(what)} n'a pas été lu.`,
        remedy: RETRY,
      };
    case "unavailable":
    case "timed-out":
      return {
        message: `Google ne répond pas : ${lowered(what)} n'a pas été lu.`,
        remedy: `Vérifiez la connexion à Internet. ${RETRY}`,
      };
    default:
      return { message: `${what} n'a pas pu être lu (${failure.reason}).`, remedy: RETRY };
  }
}

/** @example disabledApi("Google 403: Google Sheets API has not been used in project 1 before or it is disabled.") //=> "Google Sheets API" */
function disabledApi(message: string): string | null {
  const found = /(Google \w+ API) has not been used|(\w+)\.googleapis\.com.*(?:disabled|SERVICE_DISABLED)/.exec(
    message,
  );
  if (!found) return null;
  return found[1] ?? (found[2] === "drive" ? "Google Drive API" : "Google Sheets API");
}

const name = (account: Account): string => account ?? "Jalon";

const SHARE = (account: Account): string =>
  `Vérifiez le lien. Il doit être dans le Drive partagé de Jalon, dont ${account ?? "le compte de Jalon"} doit être membre comme « gestionnaire de contenu ».`;

const lowered = (what: string): string => what.charAt(0).toLowerCase() + what.slice(1);
