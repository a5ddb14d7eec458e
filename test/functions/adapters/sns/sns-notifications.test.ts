import { describe, expect, it } from "vitest";
import { signedText } from "../../../../functions/adapters/sns/signature.ts";
import { isCertificateAddress, isConfirmation } from "../../../../functions/adapters/sns/sns-addresses.ts";
import { snsNotifications } from "../../../../functions/adapters/sns/sns-notifications.ts";
import type { Failure } from "../../../../functions/ports/outcome.ts";
import { fixedClock } from "../../../../local/memory/fixed-clock.ts";
import type { SnsMessage } from "../../../../schemas/mail-events.ts";
import {
  anAmazon,
  anSnsMessage,
  CERTIFICATE,
  SUBSCRIBE,
  signedByStranger,
  TOPIC,
} from "../../../builders/sns-messages.ts";

const NOW = "2025-11-15T07:02:04.000Z";
const BUSY: Failure = { ok: false, reason: "unavailable", message: "busy", retryable: true, ambiguous: false };
const GONE: Failure = { ok: false, reason: "not-found", message: "gone", retryable: false, ambiguous: false };

function listening(now = NOW) {
  const amazon = anAmazon();
  const notifications = snsNotifications({ topic: TOPIC, clock: fixedClock(new Date(now)), get: amazon.get });
  return { amazon, open: (message: SnsMessage) => notifications.open(message) };
}

describe("a message that SNS signed", () => {
  it.each<[string, Record<string, string>]>([
    ["version 1", { SignatureVersion: "1" }],
    ["version 2", { SignatureVersion: "2" }],
    ["with a subject", { Subject: "Amazon SES Email Event Notification" }],
    ["in French", { Message: '{"texte":"Été, « 7,5 h »"}' }],
  ])("is opened: %s", async (_, changes) => {
    const message = anSnsMessage(changes);
    expect(await listening().open(message)).toEqual({ ok: true, value: message.Message });
  });

  it("is proven with a certificate that is read once", async () => {
    const { amazon, open } = listening();
    await open(anSnsMessage());
    await open(anSnsMessage({ MessageId: "another" }));
    expect(amazon.asked).toEqual([CERTIFICATE]);
  });

  it("can be told again when the certificate cannot be read", async () => {
    const { amazon, open } = listening();
    amazon.failNext(BUSY);
    expect(await open(anSnsMessage())).toEqual(BUSY);
    expect(await open(anSnsMessage())).toMatchObject({ ok: true });
  });

  it.each([
    ["two hours old", "2025-11-15T09:02:03.000Z", true],
    ["older than two hours", "2025-11-15T09:02:03.001Z", false],
    ["five minutes ahead", "2025-11-15T06:57:03.000Z", true],
    ["further ahead", "2025-11-15T06:57:02.999Z", false],
  ])("is of its time or not: %s", async (_, now, ok) => {
    expect(await listening(now).open(anSnsMessage())).toMatchObject({ ok });
  });
});

describe("a message that is forged", () => {
  const changed = (change: Partial<SnsMessage>): SnsMessage => ({ ...anSnsMessage(), ...change }) as SnsMessage;

  it.each<[string, SnsMessage]>([
    ["another topic", anSnsMessage({ TopicArn: `${TOPIC}-autre` })],
    [
      "a certificate elsewhere",
      anSnsMessage({ SigningCertURL: "https://example.org/SimpleNotificationService-0.pem" }),
    ],
    ["an old date", anSnsMessage({ Timestamp: "2025-11-14T07:02:03.000Z" })],
  ])("is refused before anything is asked: %s", async (_, message) => {
    const { amazon, open } = listening();
    expect(await open(message)).toMatchObject({ ok: false, reason: "forged", retryable: false });
    expect(amazon.asked).toEqual([]);
  });

  it.each<[string, SnsMessage]>([
    ["a stranger's signature", signedByStranger()],
    ["another text", changed({ Message: '{"eventType":"Delivery"}' })],
    ["another date", changed({ Timestamp: "2025-11-15T07:02:04.000Z" })],
    ["an added subject", changed({ Subject: "Bonjour" })],
    ["the other version", changed({ SignatureVersion: "1" })],
    ["a signature that is none", changed({ Signature: "%%%" })],
    ["a stranger's subscription", signedByStranger({ Type: "SubscriptionConfirmation" })],
  ])("is refused: %s", async (_, message) => {
    const { amazon, open } = listening();
    expect(await open(message)).toMatchObject({ ok: false, reason: "forged", retryable: false });
    expect(amazon.asked).toEqual([CERTIFICATE]);
  });

  it("is refused when its certificate does not exist, or is none", async () => {
    const { amazon, open } = listening();
    amazon.failNext(GONE);
    expect(await open(anSnsMessage())).toMatchObject({ reason: "forged" });
    const clock = fixedClock(new Date(NOW));
    const page = snsNotifications({ topic: TOPIC, clock, get: async () => ({ ok: true, value: "<html>" }) });
    expect(await page.open(anSnsMessage())).toMatchObject({ reason: "forged" });
  });
});

describe("a subscription", () => {
  it("is confirmed at SNS", async () => {
    const { amazon, open } = listening();
    expect(await open(anSnsMessage({ Type: "SubscriptionConfirmation" }))).toEqual({ ok: true, value: null });
    expect(amazon.asked).toEqual([CERTIFICATE, SUBSCRIBE]);
  });

  it("is told again when SNS does not answer", async () => {
    const { amazon, open } = listening();
    await open(anSnsMessage());
    amazon.failNext(BUSY);
    expect(await open(anSnsMessage({ Type: "SubscriptionConfirmation" }))).toEqual(BUSY);
  });

  it("is never confirmed elsewhere, though it is signed", async () => {
    const { amazon, open } = listening();
    const elsewhere = anSnsMessage({
      Type: "SubscriptionConfirmation",
      SubscribeURL: SUBSCRIBE.replace("amazonaws.com", "example.org"),
    });
    expect(await open(elsewhere)).toMatchObject({ reason: "forged" });
    expect(amazon.asked).toEqual([CERTIFICATE]);
  });

  it("that ended is neither taken up again nor asked about", async () => {
    const { amazon, open } = listening();
    expect(await open(anSnsMessage({ Type: "UnsubscribeConfirmation" }))).toEqual({ ok: true, value: null });
    expect(amazon.asked).toEqual([CERTIFICATE]);
  });
});

describe("the addresses of SNS", () => {
  it.each<[string, boolean]>([
    [CERTIFICATE, true],
    ["https://sns.us-gov-west-1.amazonaws.com/SimpleNotificationService-0a1b.pem", true],
    [CERTIFICATE.replace("https", "http"), false],
    [CERTIFICATE.replace("sns.eu", "sqs.eu"), false],
    [CERTIFICATE.replace("amazonaws.com", "amazonaws.com.example.org"), false],
    [CERTIFICATE.replace("sns.", "example.org/sns."), false],
    [CERTIFICATE.replace("amazonaws.com/", "amazonaws.com:8443/"), false],
    [CERTIFICATE.replace("https://", "https://moi@"), false],
    [`${CERTIFICATE}?x=1`, false],
    [`${CERTIFICATE}#x`, false],
    ["https://sns.eu-west-3.amazonaws.com/?Action=GetEndpointAttributes", false],
    ["https://sns.eu-west-3.amazonaws.com/a/SimpleNotificationService-0a1b.pem", false],
    ["https://SimpleNotificationService-0a1b.pem", false],
    ["pas une adresse", false],
  ])("hold a certificate or not: %s", (address, holds) => {
    expect(isCertificateAddress(address)).toBe(holds);
  });

  it.each<[string, boolean]>([
    [SUBSCRIBE, true],
    [SUBSCRIBE.replace("ConfirmSubscription", "Publish"), false],
    [SUBSCRIBE.replace(TOPIC, `${TOPIC}-autre`), false],
    [SUBSCRIBE.replace("https", "http"), false],
    [SUBSCRIBE.replace("sns.eu-west-3", "s3.eu-west-3"), false],
  ])("confirm a subscription or not: %s", (address, confirms) => {
    expect(isConfirmation(address, TOPIC)).toBe(confirms);
  });
});

it("signs the fields that Amazon's documentation lists, in its order", () => {
  expect(signedText(anSnsMessage({ Subject: "S", Message: "M" }))).toBe(
    `Message\nM\nMessageId\n5f0a6f5e-1\nSubject\nS\nTimestamp\n2025-11-15T07:02:03.000Z\nTopicArn\n${TOPIC}\nType\nNotification\n`,
  );
  expect(signedText(anSnsMessage({ Type: "SubscriptionConfirmation", Message: "M" }))).toBe(
    `Message\nM\nMessageId\n5f0a6f5e-1\nSubscribeURL\n${SUBSCRIBE}\nTimestamp\n2025-11-15T07:02:03.000Z\nToken\nt\nTopicArn\n${TOPIC}\nType\nSubscriptionConfirmation\n`,
  );
});
