import { textLayout } from "../text/text-layout.ts";
import { typeset } from "../words/french-typography.ts";
import type { EmailDocument } from "./email-document.ts";

/** An e-mail ready for a mailer. `subject` is one line without control characters. */
export type RenderedEmail = { readonly subject: string; readonly html: string; readonly text: string };

/**
 * Lays one document out twice: for those who see HTML, and for those who read text. The library that lays out HTML is
 * read when the first e-mail needs it: most runs send none.
 */
export async function renderDocument(document: EmailDocument): Promise<RenderedEmail> {
  const { layout } = await import("../html/layout.ts");
  return { subject: typeset(document.subject), html: layout(document), text: textLayout(document) };
}
