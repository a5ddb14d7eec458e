import { generateKeyPairSync, sign } from "node:crypto";
import { signedText } from "../../functions/adapters/sns/signature.ts";
import type { GetText } from "../../functions/adapters/sns/sns-notifications.ts";
import type { Failure } from "../../functions/ports/outcome.ts";
import { type SnsMessage, snsMessage } from "../../schemas/mail-events.ts";

export const TOPIC = "arn:aws:sns:eu-west-3:123456789012:jalon-mail-events";
export const CERTIFICATE = "https://sns.eu-west-3.amazonaws.com/SimpleNotificationService-0a1b2c.pem";
export const SUBSCRIBE = `https://sns.eu-west-3.amazonaws.com/?Action=ConfirmSubscription&TopicArn=${TOPIC}&Token=t`;

const pair = () =>
  generateKeyPairSync("rsa", {
    modulusLength: 2048,
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
  });
const amazon = pair();
const stranger = pair();

/** A message of SNS as it comes in, signed by Amazon's key in these tests unless a stranger signs it. */
export function anSnsMessage(changes: Readonly<Record<string, string>> = {}, by = amazon): SnsMessage {
  const isSubscription = (changes.Type ?? "Notification") !== "Notification";
  const unsigned = snsMessage.parse({
    Type: "Notification",
    MessageId: "5f0a6f5e-1",
    TopicArn: TOPIC,
    Message: "{}",
    Timestamp: "2025-11-15T07:02:03.000Z",
    SignatureVersion: "2",
    Signature: "unsigned",
    SigningCertURL: CERTIFICATE,
    ...(isSubscription ? { Token: "t", SubscribeURL: SUBSCRIBE } : {}),
    ...changes,
  });
  const algorithm = unsigned.SignatureVersion === "1" ? "RSA-SHA1" : "RSA-SHA256";
  const signature = sign(algorithm, Buffer.from(signedText(unsigned)), by.privateKey);
  return { ...unsigned, Signature: signature.toString("base64") };
}

export const signedByStranger = (changes: Readonly<Record<string, string>> = {}) => anSnsMessage(changes, stranger);

/** Amazon's side: publishes the key, confirms subscriptions, and keeps what it was asked. */
export function anAmazon(): {
  readonly get: GetText;
  readonly asked: string[];
  readonly failNext: (how: Failure) => void;
} {
  const asked: string[] = [];
  const failures: Failure[] = [];
  const get: GetText = async (url) => {
    asked.push(url);
    return failures.shift() ?? { ok: true, value: url === CERTIFICATE ? amazon.publicKey : "<ok/>" };
  };
  return { get, asked, failNext: (how) => void failures.push(how) };
}
