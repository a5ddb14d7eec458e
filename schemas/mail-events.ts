import * as z from "zod";
import { emailsCell } from "./cells/emails-cell.ts";

const signed = {
  MessageId: z.string().min(1),
  TopicArn: z.string().min(1),
  Message: z.string(),
  Timestamp: z.iso.datetime({ offset: true }),
  SignatureVersion: z.enum(["1", "2"]),
  Signature: z.string().min(1),
  SigningCertURL: z.string().min(1),
};
const aboutSubscription = { ...signed, Token: z.string().min(1), SubscribeURL: z.string().min(1) };

/**
 * What Amazon SNS posts to an HTTPS subscriber, in Amazon's own names.
 * docs.aws.amazon.com/sns/latest/dg/http-notification-json.html
 */
export const snsMessage = z.discriminatedUnion("Type", [
  z.object({ Type: z.literal("Notification"), Subject: z.string().optional(), ...signed }),
  z.object({ Type: z.literal("SubscriptionConfirmation"), ...aboutSubscription }),
  z.object({ Type: z.literal("UnsubscribeConfirmation"), ...aboutSubscription }),
]);
export type SnsMessage = z.infer<typeof snsMessage>;

/**
 * What became of one e-mail. `keyTag` and `controlTag` are the hashes that it was sent with, `null` in the older form,
 * which repeats no tags; `messageId` is the provider's.
 */
export type MailEvent = {
  readonly messageId: string;
  readonly keyTag: string | null;
  readonly controlTag: string | null;
  readonly at: string;
} & (
  | { readonly kind: "delivery" }
  | { readonly kind: "bounce" | "complaint"; readonly permanent: boolean; readonly addresses: readonly string[] }
);

/** The names of the tags that every e-mail is sent with. */
export const MAIL_TAGS = { key: "jalon-key", control: "jalon-control" } as const;

const instant = z.iso.datetime({ offset: true }).transform((text) => new Date(text).toISOString());
const recipients = z
  .array(z.object({ emailAddress: z.string() }))
  .transform((each) => each.flatMap(({ emailAddress }) => addressesIn(emailAddress)));
const mail = z
  .object({ messageId: z.string().min(1), tags: z.record(z.string(), z.array(z.string())).default({}) })
  .transform(({ messageId, tags }) => ({
    messageId,
    keyTag: tags[MAIL_TAGS.key]?.[0] ?? null,
    controlTag: tags[MAIL_TAGS.control]?.[0] ?? null,
  }));

/**
 * SES's two forms, the notifications of an identity (`notificationType`) and the events of a configuration set
 * (`eventType`), which differ by that name and by the tags.
 * docs.aws.amazon.com/ses/latest/dg/notification-contents.html and event-publishing-retrieving-sns-contents.html
 */
const sesEvent = z.preprocess(
  (value) => (typeof value === "object" && value ? { ...value, type: typeIn(value) } : value),
  z.discriminatedUnion("type", [
    z.object({ type: z.literal("Delivery"), mail, delivery: z.object({ timestamp: instant }) }),
    z.object({
      type: z.literal("Bounce"),
      mail,
      bounce: z.object({ timestamp: instant, bounceType: z.string(), bouncedRecipients: recipients }),
    }),
    z.object({
      type: z.literal("Complaint"),
      mail,
      complaint: z.object({
        timestamp: instant,
        complainedRecipients: recipients,
        complaintFeedbackType: z.string().nullish(),
      }),
    }),
  ]),
);

/**
 * What SES tells in the text of an SNS message, or `null` where it is nothing that Jalon acts upon: another kind of
 * event, the greeting of a new destination, or a reader who says that a message is no spam.
 */
export function parseMailEvent(text: string): MailEvent | null {
  const parsed = sesEvent.safeParse(jsonIn(text));
  if (!parsed.success) return null;
  const event = parsed.data;
  switch (event.type) {
    case "Delivery":
      return { kind: "delivery", ...event.mail, at: event.delivery.timestamp };
    case "Bounce": {
      const { timestamp, bounceType, bouncedRecipients: addresses } = event.bounce;
      return { kind: "bounce", ...event.mail, at: timestamp, permanent: bounceType === "Permanent", addresses };
    }
    case "Complaint": {
      const { timestamp, complainedRecipients: addresses, complaintFeedbackType } = event.complaint;
      if (complaintFeedbackType === "not-spam") return null;
      return { kind: "complaint", ...event.mail, at: timestamp, permanent: true, addresses };
    }
  }
}

const typeIn = (value: { readonly eventType?: unknown; readonly notificationType?: unknown }): unknown =>
  value.eventType ?? value.notificationType;

/** SES may give an address with the name before it; what is no address is left out. */
function addressesIn(text: string): readonly string[] {
  const parsed = emailsCell.parse(/<([^<>]+)>\s*$/.exec(text)?.[1] ?? text);
  return parsed.ok ? parsed.value : [];
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
