import { z } from "zod";

/** One message as the mailbox holds it. `mime`: byte for byte as it came where it came raw, else rebuilt. */
export type ReceivedMail = {
  readonly messageId: string;
  /** To the second. */
  readonly receivedAt: Date;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly html: string | null;
  readonly text: string | null;
  readonly attachments: readonly { readonly name: string; readonly content: Uint8Array }[];
  readonly mime: Uint8Array;
};

const stored = z.object({
  emails: z.array(
    z.object({
      messageId: z.string(),
      from: z.string(),
      destination: z.object({ to: z.array(z.string()) }),
      subject: z.string(),
      body: z.object({ html: z.string().optional(), text: z.string().optional() }),
      at: z.number(),
      attachments: z.array(z.object({ filename: z.string().optional(), content: z.string() })).default([]),
    }),
  ),
});

const rebuilt = z.object({ body: z.object({ data: z.array(z.number()) }) });

/** The messages of the store that `raw` knows by their ids, oldest first; `null` there means: not kept, rebuild it. */
export async function storedMail(
  url: string,
  raw: ReadonlyMap<string, Uint8Array | null>,
): Promise<readonly ReceivedMail[]> {
  const { emails } = stored.parse(await readJson(new URL("store", url)));
  const own = emails.filter(({ messageId }) => raw.has(messageId));
  return Promise.all(
    own.map(async ({ messageId, from, destination, subject, body, at, attachments }) => ({
      messageId,
      receivedAt: new Date(at * 1000),
      from,
      to: destination.to,
      subject,
      html: body.html ?? null,
      text: body.text ?? null,
      attachments: attachments.map(({ filename, content }) => ({
        name: filename ?? "sans nom",
        content: new Uint8Array(Buffer.from(content, "base64")),
      })),
      mime: raw.get(messageId) ?? (await rebuild(url, messageId)),
    })),
  );
}

async function rebuild(url: string, messageId: string): Promise<Uint8Array> {
  const found = await readJson(new URL(`get-emlContent?messageId=${encodeURIComponent(messageId)}`, url));
  return Uint8Array.from(rebuilt.parse(found).body.data);
}

const readJson = async (url: URL): Promise<unknown> => (await fetch(url)).json();
