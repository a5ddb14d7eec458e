import { describe, expect, it } from "vitest";
import { parseMailEvent, snsMessage } from "../../schemas/mail-events.ts";
import { type SesEventOptions, sesEvent } from "../builders/ses-events.ts";

const tags = { key: "abc", control: "def" };
const untagged = { messageId: "0102018f-1", keyTag: null, controlTag: null, at: "2025-11-15T07:02:00.000Z" };
const tagged = { ...untagged, keyTag: "abc", controlTag: "def" };
const addresses = ["camille.lenoir@example.org"];

describe("an event of SES", () => {
  it.each<[string, SesEventOptions, object]>([
    ["a delivery", {}, { kind: "delivery", ...untagged }],
    ["a delivery with its tags", { tags }, { kind: "delivery", ...tagged }],
    ["a bounce for good", { type: "Bounce" }, { kind: "bounce", permanent: true, addresses, ...untagged }],
    ["the same with its tags", { type: "Bounce", tags }, { kind: "bounce", permanent: true, addresses, ...tagged }],
    [
      "a bounce of this once",
      { type: "Bounce", bounceType: "Transient" },
      { kind: "bounce", permanent: false, addresses, ...untagged },
    ],
    [
      "a bounce of an unknown kind",
      { type: "Bounce", bounceType: "Undetermined" },
      { kind: "bounce", permanent: false, addresses, ...untagged },
    ],
    [
      "a complaint",
      { type: "Complaint", feedback: "abuse" },
      { kind: "complaint", permanent: true, addresses, ...untagged },
    ],
    [
      "a complaint without a word",
      { type: "Complaint", tags },
      { kind: "complaint", permanent: true, addresses, ...tagged },
    ],
    [
      "an address with its name",
      { type: "Bounce", address: "Camille <camille.lenoir@EXAMPLE.org>" },
      { kind: "bounce", permanent: true, addresses, ...untagged },
    ],
    [
      "no address at all",
      { type: "Bounce", address: "=HYPERLINK" },
      { kind: "bounce", permanent: true, addresses: [], ...untagged },
    ],
    ["an instant of another zone", { at: "2025-11-14T23:02:00.000-08:00" }, { kind: "delivery", ...untagged }],
  ])("is read in both of its forms: %s", (_, options, event) => {
    expect(parseMailEvent(sesEvent(options))).toEqual(event);
  });

  it.each([
    ["another kind", sesEvent({ type: "Send", tags })],
    ["a reader's word that it is no spam", sesEvent({ type: "Complaint", feedback: "not-spam" })],
    ["the greeting of a new destination", "Successfully validated SNS topic for Amazon SES event publishing."],
    ["an instant that is none", sesEvent({ at: "hier" })],
    ["a list", "[]"],
    ["nothing", ""],
  ])("is nothing to act upon: %s", (_, text) => {
    expect(parseMailEvent(text)).toBeNull();
  });
});

describe("a message of SNS", () => {
  const message = {
    Type: "Notification",
    MessageId: "1",
    TopicArn: "arn:aws:sns:eu-west-3:123456789012:jalon",
    Message: "{}",
    Timestamp: "2025-11-15T07:02:00.000Z",
    SignatureVersion: "2",
    Signature: "c2ln",
    SigningCertURL: "https://sns.eu-west-3.amazonaws.com/SimpleNotificationService-0.pem",
  };

  it.each<[string, object, boolean]>([
    ["a notification", {}, true],
    ["a notification with more than Jalon reads", { UnsubscribeURL: "https://example.org" }, true],
    ["a subscription with its address", { Type: "SubscriptionConfirmation", Token: "t", SubscribeURL: "u" }, true],
    ["a subscription without its address", { Type: "SubscriptionConfirmation", Token: "t" }, false],
    ["another type", { Type: "Other" }, false],
    ["another version of signature", { SignatureVersion: "3" }, false],
    ["no signature", { Signature: "" }, false],
  ])("is taken or not: %s", (_, change, taken) => {
    expect(snsMessage.safeParse({ ...message, ...change }).success).toBe(taken);
  });
});
