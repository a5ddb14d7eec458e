// docs.aws.amazon.com/sns/latest/dg/sns-verify-signature-of-message.html. The packages that verify this signature
// (sns-validator, sns-payload-validator) fetch the certificate themselves, without a time limit, and let nobody else do
// it: no test could sign with a key of its own. What is left without that fetch is this file.
import { createPublicKey, verify } from "node:crypto";
import type { SnsMessage } from "../../../schemas/mail-events.ts";

const ALGORITHMS: Readonly<Record<SnsMessage["SignatureVersion"], string>> = { "1": "RSA-SHA1", "2": "RSA-SHA256" };

/** Whether the key of the certificate (or public key), in PEM, signed the message. Anything malformed did not. */
export function isSignedBy(message: SnsMessage, pem: string): boolean {
  try {
    const key = createPublicKey(pem);
    const signature = Buffer.from(message.Signature, "base64");
    return verify(ALGORITHMS[message.SignatureVersion], Buffer.from(signedText(message)), key, signature);
  } catch {
    return false;
  }
}

/** The text that SNS signs: each field's name and value on lines of their own, in the order of the alphabet. */
export function signedText(message: SnsMessage): string {
  const { Message, MessageId, Timestamp, TopicArn, Type } = message;
  const fields =
    message.Type === "Notification"
      ? { Message, MessageId, Subject: message.Subject, Timestamp, TopicArn, Type }
      : { Message, MessageId, SubscribeURL: message.SubscribeURL, Timestamp, Token: message.Token, TopicArn, Type };
  return Object.entries(fields)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}\n${value}\n`]))
    .join("");
}
