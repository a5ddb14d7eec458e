import { createHash } from "node:crypto";
import type { Email } from "../../ports/mailer.ts";

/** What an identifier of the journal becomes outside: it says nothing, and fits an SES tag (`A-Za-z0-9_-`). */
export const hashed = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 32);

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/**
 * The whole message as SES takes it raw: text and HTML, marked as automatic (RFC 3834). SES gives each message an id of
 * its own, so a thread is a reference to one message that never existed.
 */
export async function mimeMessage(email: Email, date: Date): Promise<Buffer> {
  const { default: MailComposer } = await import("nodemailer/lib/mail-composer");
  const root = `<${hashed(email.thread)}@${email.from.address.split("@")[1]}>`;
  const composer = new MailComposer({
    from: email.from,
    to: email.to.map((address) => ({ name: "", address })),
    replyTo: { name: "", address: email.replyTo },
    subject: email.subject,
    text: email.text,
    html: email.html,
    date,
    inReplyTo: root,
    references: root,
    headers: { "Auto-Submitted": "auto-generated" },
    attachments: (email.attachments ?? []).map(({ name, content }) => ({
      filename: name,
      content: Buffer.from(content),
      contentType: XLSX,
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}
