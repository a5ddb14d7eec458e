import { type EmailParams, renderEmail } from "../../functions/emails/email-kinds.ts";

/** An e-mail to look at: `name` is its address and its file's, in plain letters; `group` is the list it stands in. */
export type PreviewEmail = {
  readonly name: string;
  readonly group: string;
  readonly title: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
};

/** What an e-mail is called in the preview. */
export type PreviewName = Pick<PreviewEmail, "name" | "group" | "title">;

/** An e-mail as it would leave, under its name. */
export async function rendered(name: PreviewName, params: EmailParams): Promise<PreviewEmail> {
  return { ...name, ...(await renderEmail(params)) };
}
