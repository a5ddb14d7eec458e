import type { Asked } from "../door/asked.ts";
import type { GoogleContext } from "../door/google-context.ts";
import type { Reply } from "../door/reply.ts";

/** Answers `docs.google.com`; `null` for any other address. */
export async function answerDocs(_context: GoogleContext, _asked: Asked): Promise<Reply | null> {
  return null;
}
