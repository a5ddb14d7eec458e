import { MAIL_TAGS } from "../../schemas/mail-events.ts";

/** What tells one event from another. Without `tags` it is of the older form, which repeats none. */
export type SesEventOptions = {
  readonly type?: "Delivery" | "Bounce" | "Complaint" | "Send";
  readonly messageId?: string;
  readonly tags?: { readonly key: string; readonly control: string };
  readonly at?: string;
  readonly address?: string;
  readonly bounceType?: "Permanent" | "Transient" | "Undetermined";
  readonly feedback?: string;
};

/** SES's text of an event, as its documentation shows it, with more in it than Jalon reads. */
export function sesEvent(options: SesEventOptions = {}): string {
  const { type = "Delivery", messageId = "0102018f-1", tags, at = "2025-11-15T07:02:00.000Z" } = options;
  const { address = "camille.lenoir@example.org", bounceType = "Permanent", feedback } = options;
  const mail = {
    timestamp: "2025-11-15T07:01:58.000Z",
    source: "jalon@example.org",
    messageId,
    destination: [address],
    ...(tags ? { tags: { "ses:caller-identity": ["jalon"], ...tagged(tags) } } : {}),
  };
  const details = {
    Send: { send: {} },
    Delivery: { delivery: { timestamp: at, processingTimeMillis: 894, recipients: [address] } },
    Bounce: {
      bounce: {
        timestamp: at,
        feedbackId: "0102018f-2",
        bounceType,
        bounceSubType: "General",
        bouncedRecipients: [{ emailAddress: address, action: "failed", status: "5.1.1" }],
      },
    },
    Complaint: {
      complaint: {
        timestamp: at,
        feedbackId: "0102018f-3",
        complainedRecipients: [{ emailAddress: address }],
        ...(feedback ? { complaintFeedbackType: feedback } : {}),
      },
    },
  }[type];
  return JSON.stringify({ [tags ? "eventType" : "notificationType"]: type, mail, ...details });
}

const tagged = ({ key, control }: { readonly key: string; readonly control: string }) => ({
  [MAIL_TAGS.key]: [key],
  [MAIL_TAGS.control]: [control],
});
