import { linkCell } from "../../../schemas/cells/link-cell.ts";

/** The address to call, or why it is not called. */
export type ServiceAddress =
  | { readonly ok: true; readonly url: string }
  | { readonly ok: false; readonly message: string };

/** Where Google keeps functions, or this machine in a test. Nothing else may stand before the path: « @ » hides a host. */
const OURS =
  /^https:\/\/([a-z0-9-]+\.)+(run\.app|cloudfunctions\.net)(\/[^\\]*)?$|^http:\/\/127\.0\.0\.1:\d+(\/[^\\]*)?$/i;

/**
 * The service's address as typed in « Réglages ». The person's identity goes with each call: it goes to Google's own hosts
 * and to nobody else's.
 */
export function serviceAddress(typed: string): ServiceAddress {
  if (typed.trim() === "") return { ok: false, message: NO_ADDRESS };
  const parsed = linkCell.parse(typed);
  return parsed.ok && OURS.test(parsed.value) ? { ok: true, url: parsed.value } : { ok: false, message: FOREIGN };
}

const NO_ADDRESS =
  "L'adresse du service manque : collez-la dans l'onglet « Réglages », ligne « Adresse de la fonction facilitator » (guide d'installation).";
const FOREIGN =
  "Dans l'onglet « Réglages », « Adresse de la fonction facilitator » n'est pas celle d'une fonction Google (https://….run.app ou https://….cloudfunctions.net) : recopiez-la du guide d'installation. Rien n'a été envoyé.";
