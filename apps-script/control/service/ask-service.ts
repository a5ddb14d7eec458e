import * as z from "zod";
import { FACILITATOR_REPLIES, type FacilitatorAction, type FacilitatorRequest } from "../../../schemas/requests.ts";
import { consentMissing } from "../consent.ts";
import type { HttpReply, LostCall } from "../sheet/http.ts";
import { serviceAddress } from "./service-address.ts";

/** What a page gets: the service's answer, or a sentence that says why there is none, with the service's own code. */
export type Answer<A extends FacilitatorAction = FacilitatorAction> =
  | { readonly ok: true; readonly value: z.infer<(typeof FACILITATOR_REPLIES)[A]> }
  | { readonly ok: false; readonly message: string; readonly code?: string };

/** How the service is reached. `address` is the setting as typed; `""` where nobody has set it. */
export type Line = {
  readonly address: string;
  readonly post: (url: string, body: object) => HttpReply;
  readonly sleep: (milliseconds: number) => void;
};

/** These read every workbook, and bear no id: one that gave no answer may be at work still. */
const LONG: readonly FacilitatorAction[] = ["consolidate", "check", "territory"];

/**
 * Asks the `facilitator` function. What did not answer, or was busy, is asked once more: a request with an effect bears an
 * id of its own, so that twice is once. A long one that gave no answer is left to end.
 */
export function askService(request: FacilitatorRequest, { address, post, sleep }: Line): Answer {
  const service = serviceAddress(address);
  if (!service.ok) return service;
  const first = post(service.url, request);
  if (!isPassing(request, first)) return answerOf(request.action, first);
  sleep(3_000);
  return answerOf(request.action, post(service.url, request));
}

function isPassing({ action }: FacilitatorRequest, { status }: HttpReply): boolean {
  if (status === null || status === 504) return !LONG.includes(action);
  return [409, 429, 502, 503].includes(status);
}

function answerOf(action: FacilitatorAction, reply: HttpReply): Answer {
  if (reply.status === null) return { ok: false, message: whyLost(action, reply) };
  const body = parsed(reply.text);
  if (reply.status !== 200) {
    const refusal = refusalBody.safeParse(body);
    if (refusal.success) return { ok: false, ...refusal.data.error };
    return { ok: false, message: reply.status === 504 ? working(action) : SILENT };
  }
  const value = FACILITATOR_REPLIES[action].safeParse(body);
  return value.success ? { ok: true, value: value.data } : { ok: false, message: OLD };
}

const whyLost = (action: FacilitatorAction, { why, late }: LostCall): string =>
  late ? working(action) : (consentMissing(why) ?? SILENT);

const working = (action: FacilitatorAction): string =>
  action === "consolidate"
    ? "Le service travaille encore : regardez l'onglet « Suivi » dans une minute."
    : "Le service travaille encore : réessayez dans une minute.";

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const refusalBody = z.object({ error: z.object({ message: z.string(), code: z.string().default("") }) });

const SILENT = "Le service n'a pas répondu. Rien n'est perdu : réessayez dans une minute.";
const OLD =
  "Le service a répondu autrement que prévu : le script de ce classeur et le service n'ont pas la même version.";
