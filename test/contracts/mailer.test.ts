import { z } from "zod";
import { callCounter } from "../../functions/adapters/call-counter.ts";
import { sesMailer } from "../../functions/adapters/ses/ses-mailer.ts";
import { startMailbox } from "../../local/mailbox/start-mailbox.ts";
import { fixedClock } from "../../local/memory/fixed-clock.ts";
import { memoryMailer } from "../../local/memory/memory-mailer.ts";
import { mailerContract, type Received } from "./mailer.contract.ts";

const store = z.object({
  emails: z.array(
    z.object({
      from: z.string(),
      replyTo: z.array(z.string()),
      subject: z.string(),
      destination: z.object({ to: z.array(z.string()) }),
      body: z.object({ html: z.string(), text: z.string() }),
      attachments: z.array(z.object({ filename: z.string(), content: z.string() })),
    }),
  ),
});

mailerContract("in memory", async () => {
  const mailer = memoryMailer();
  const received = async () =>
    mailer.sent.map(({ from, to, replyTo, subject, html, text, attachments = [] }) => ({
      ...{ to, replyTo, subject, html, text, attachments },
      from: `${from.name} <${from.address}>`,
    }));
  return { mailer, received, end: async () => undefined };
});

mailerContract("SES over HTTP", async () => {
  const mailbox = await startMailbox();
  await fetch(new URL("clear-store", mailbox.url), { method: "POST" });
  const received = async (): Promise<Received[]> => {
    const { emails } = store.parse(await (await fetch(new URL("store", mailbox.url))).json());
    return emails.map(({ from, replyTo, subject, destination, body, attachments }) => ({
      from,
      subject,
      replyTo: replyTo.join(),
      to: destination.to.flatMap((to) => to.split(", ")),
      ...body,
      attachments: attachments.map(({ filename: name, content }) => ({
        name,
        content: new Uint8Array(Buffer.from(content, "base64")),
      })),
    }));
  };
  const clock = fixedClock(new Date("2025-11-15T07:00:00Z"));
  const mailer = sesMailer({ endpoint: mailbox.url, clock, counter: callCounter() });
  return { mailer, received, end: mailbox.close };
});
