import type { AddressInfo } from "node:net";
import ses from "aws-ses-v2-local";
import { z } from "zod";
import { callCounter } from "../../functions/adapters/call-counter.ts";
import { sesMailer } from "../../functions/adapters/ses/ses-mailer.ts";
import { fixedClock } from "../../local/memory/fixed-clock.ts";
import { memoryMailer } from "../../local/memory/memory-mailer.ts";
import { mailerContract, type Received } from "./mailer.contract.ts";

// A CommonJS module: vitest gives its default export, Node the whole of it.
const startSes = "default" in ses ? ses.default : ses;

const store = z.object({
  emails: z.array(
    z.object({
      from: z.string(),
      replyTo: z.array(z.string()),
      subject: z.string(),
      destination: z.object({ to: z.array(z.string()) }),
      body: z.object({ html: z.string(), text: z.string() }),
    }),
  ),
});

mailerContract("in memory", async () => {
  const mailer = memoryMailer();
  const received = async () =>
    mailer.sent.map(({ from, ...email }) => ({ ...email, from: `${from.name} <${from.address}>` }));
  return { mailer, received, end: async () => undefined };
});

mailerContract("SES over HTTP", async () => {
  const server = await startSes({ host: "127.0.0.1", port: 0 });
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await fetch(`${endpoint}/clear-store`, { method: "POST" });
  const received = async (): Promise<Received[]> => {
    const { emails } = store.parse(await (await fetch(`${endpoint}/store`)).json());
    return emails.map(({ from, replyTo, subject, destination, body }) => ({
      from,
      subject,
      replyTo: replyTo.join(),
      to: destination.to.flatMap((to) => to.split(", ")),
      ...body,
    }));
  };
  const end = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  const clock = fixedClock(new Date("2025-11-15T07:00:00Z"));
  return { mailer: sesMailer({ endpoint, clock, counter: callCounter() }), received, end };
});
