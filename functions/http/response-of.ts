import type { FailureReason, Outcome } from "../ports/outcome.ts";

/** What the caller gets: a status, headers and a JSON body. */
export type Reply = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
};

type Refusal = { readonly status: number; readonly message: string; readonly retryAfter?: number };

const BUSY = "Le service est très sollicité en ce moment. Réessayez dans une minute.";

/** How each refusal of a provider is told, in seconds where the same demand may pass later. */
const REFUSALS: Readonly<Record<FailureReason, Refusal>> = {
  throttled: { status: 503, message: BUSY, retryAfter: 60 },
  unavailable: { status: 503, message: BUSY, retryAfter: 60 },
  "timed-out": { status: 503, message: BUSY, retryAfter: 60 },
  "stale-cursor": { status: 503, message: "Tout doit être relu. Réessayez dans une minute.", retryAfter: 60 },
  "lost-turn": { status: 409, message: "Une autre mise à jour est en cours. Réessayez dans un instant." },
  "not-found": { status: 404, message: "Ce classeur est introuvable, ou n'est pas partagé avec le service." },
  forbidden: { status: 403, message: "Le service n'a pas accès à ce classeur : il faut le partager avec lui." },
  "address-refused": { status: 422, message: "Une adresse e-mail est refusée par le service d'envoi." },
  unreadable: {
    status: 422,
    message: "Un onglet de Pilotage n'est plus lisible : voyez l'onglet « Anomalies ». Rien n'a été changé.",
  },
  forged: { status: 403, message: "Ce message ne vient pas du service attendu : il est ignoré." },
  unauthenticated: {
    status: 401,
    message: "Votre identité n'a pas pu être vérifiée : rouvrez le classeur avec votre compte Google, puis réessayez.",
  },
  "not-facilitator": {
    status: 403,
    message:
      "Votre adresse n'est pas dans l'onglet « Facilitateurs » de ce classeur : faites-la ajouter, puis réessayez.",
  },
  "unknown-message": {
    status: 404,
    message: "Aucun message de l'onglet « Journal » ne porte cette clé : recopiez-la de là.",
  },
  "lost-text": {
    status: 404,
    message: "Le texte de ce message n'est plus dans l'onglet « Journal » : il ne peut pas être montré.",
  },
  "switched-off": { status: 404, message: "Cette fonction n'est pas activée pour ce classeur." },
  "unknown-name": { status: 404, message: "Ce nom n'est dans aucun onglet de Pilotage : recopiez-le de là." },
  "not-possible": {
    status: 422,
    message: "Ce n'est pas possible tel que sont les classeurs : voyez l'onglet « Anomalies ».",
  },
  invalid: { status: 500, message: "Une erreur inattendue est survenue. Elle est notée et sera examinée." },
};

/** A use case's outcome as a reply: Jalon's own words where there are some; a provider's own words never leave. */
export function responseOf(outcome: Outcome<unknown>): Reply {
  if (outcome.ok) return { status: 200, headers: {}, body: outcome.value };
  const { status, message, retryAfter } = REFUSALS[outcome.reason];
  const headers: Record<string, string> = retryAfter === undefined ? {} : { "Retry-After": String(retryAfter) };
  return { status, headers, body: { error: { code: outcome.reason, message: outcome.say ?? message } } };
}

/** Only POST does anything. */
export const METHOD_NOT_ALLOWED: Reply = {
  status: 405,
  headers: { Allow: "POST" },
  body: { error: { code: "method-not-allowed", message: "Cette adresse n'accepte que les demandes POST." } },
};

/** `fields` are names of the request's own schema. */
export function badRequest(fields: readonly string[]): Reply {
  const where = fields.length === 0 ? "" : ` Vérifiez : ${fields.map((field) => `« ${field} »`).join(", ")}.`;
  const message = `La demande n'est pas comprise.${where}`;
  return { status: 400, headers: {}, body: { error: { code: "bad-request", message } } };
}

/** Jalon's own fault: its reason is in the log alone. */
export const BROKEN: Reply = {
  status: 500,
  headers: {},
  body: { error: { code: "internal", message: REFUSALS.invalid.message } },
};
