import type { Failure, FailureReason } from "../ports/outcome.ts";

// Drive's scopes are closed to gcloud's own OAuth client: the service account is impersonated instead.
export const CREDENTIALS = `Google n'a pas laissé entrer cette machine. Donnez-lui une identité, puis relancez :
  gcloud auth application-default login --impersonate-service-account=COMPTE
(COMPTE : l'adresse du compte de service de Jalon ; guide « Installer Jalon », étape 5)`;

const LATER =
  "Google ne répond pas, ou demande d'attendre : relancez la même commande dans quelques minutes, rien ne sera fait deux fois.";

const WORDS: Partial<Record<FailureReason, string>> = {
  unauthenticated: CREDENTIALS,
  forbidden: "Google refuse : votre compte n'a pas ce droit, ou l'API n'est pas activée dans le projet.",
  "not-found":
    "Google ne trouve pas ce fichier ou ce Drive partagé : vérifiez son lien, et qu'il est partagé avec votre compte.",
  "lost-turn": "D'autres écrivent dans ce classeur en ce moment : relancez la même commande.",
};

/** A refusal as the terminal shows it: what went wrong and what to do, then Google's own words for who must ask further. */
export function explain(failure: Failure): string {
  const { say, reason, retryable, message } = failure;
  const words = reason === "unauthenticated" ? CREDENTIALS : (say ?? WORDS[reason] ?? (retryable ? LATER : null));
  if (words === null) return `Google répond : ${message}`;
  return message.startsWith("Google ") ? `${words}\n(${message})` : words;
}
