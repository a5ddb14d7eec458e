import type { IncomingMessage, ServerResponse } from "node:http";
import { answerAsked, refusalOf } from "./answer-asked.ts";
import { readAsked, urlOf } from "./asked.ts";
import type { GoogleContext } from "./google-context.ts";
import type { Reply } from "./reply.ts";
import { sendReply } from "./send-reply.ts";

/** Serves one request of the wire, or cuts its connection where that is the weather. */
export async function serveRequest(
  context: GoogleContext,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const reply = await answered(context, request);
    if (reply === "dropped") response.destroy();
    else await sendReply(response, reply, request);
  } catch {
    // The caller went away in the middle of its request: nobody is left to be answered.
    response.destroy();
  }
}

async function answered(context: GoogleContext, request: IncomingMessage): Promise<Reply | "dropped"> {
  const asked = await readAsked(request).catch((error: unknown) => refusalOf(error, urlOf(request)));
  return "status" in asked ? asked : answerAsked(context, asked);
}
