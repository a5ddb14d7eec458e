import * as z from "zod";
import { FACILITATOR_REPLIES, type FacilitatorAction, type FacilitatorRequest } from "../../../schemas/requests.ts";
import type { HttpReply } from "../sheet/http.ts";

/** What a page gets: the service's answer, or a sentence that says why there is none. */
export type Answer<A extends FacilitatorAction = FacilitatorAction> =
  | { readonly ok: true; readonly value: z.infer<(typeof FACILITATOR_REPLIES)[A]> }
  | { readonly ok: false; readonly message: string };

/** How the service is reached. `url` is the setting; `""` where nobody has set it. */
export type Line = {
  readonly url: string;
  readonly post: (url: string, body: object) => HttpReply;
  readonly sleep: (milliseconds: number) => void;
};

/**
 * Asks the `facilitator` function. What did not answer, or was busy, is asked once more: a request with an effect bears an
 * id of its own, so that twice is once.
 */
export function askService(request: FacilitatorRequest, line: Line): Answer {
  if (line.url === "") return { ok: false, message: NO_ADDRESS };
  const first = line.post(line.url, request);
  if (!isPassing(first)) return answerOf(request.action, first);
  line.sleep(3_000);
  return answerOf(request.action, line.post(line.url, request));
}

const isPassing = (reply: HttpReply): boolean => reply === null || [409, 429, 502, 503, 504].includes(reply.status);

function answerOf(action: FacilitatorAction, reply: HttpReply): Answer {
  if (reply === null) return { ok: false, message: SILENT };
  const body = parsed(reply.text);
  if (reply.status !== 200) {
    const refusal = refusalBody.safeParse(body);
    return { ok: false, message: refusal.success ? refusal.data.error.message : SILENT };
  }
  const value = FACILITATOR_REPLIES[action].safeParse(body);
  return value.success ? { ok: true, value: value.data } : { ok: false, message: OLD };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const refusalBody = z.object({ error: z.object({ message: z.string() }) });

const NO_ADDRESS =
  "L'adresse du service manque : collez-la dans l'onglet « Réglages », ligne « Adresse de la fonction facilitator » (guide d'installation).";
const SILENT = "Le service n'a pas répondu. Rien n'est perdu : réessayez dans une minute.";
const OLD =
  "Le service a répondu autrement que prévu : le script de ce classeur et le service n'ont pas la même version.";
