import type { IncomingMessage, ServerResponse } from "node:http";
import { answerAsked, refusalOf } from "./answer-asked.ts";
import { type Asked, readAsked, urlOf } from "./asked.ts";
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
    else sendReply(response, reply, request);
  } catch (error) {
    console.error(error);
    response.destroy();
  }
}

async function answered(context: GoogleContext, request: IncomingMessage): Promise<Reply | "dropped"> {
  let asked: Asked;
  try {
    asked = await readAsked(request);
  } catch (error) {
    // Of a caller who left in the middle of the request, nobody is left to be answered.
    return request.errored ? "dropped" : refusalOf(error, urlOf(request));
  }
  return answerAsked(context, asked);
}
