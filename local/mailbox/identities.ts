/** What SES says of an address or domain: docs.aws.amazon.com/ses/latest/APIReference/API_IdentityVerificationAttributes.html */
export type VerificationStatus = "Pending" | "Success" | "Failed" | "TemporaryFailure" | "NotStarted";

/** The identities of an account; `null`: whichever is asked about is verified. */
export type Identities = Readonly<Record<string, VerificationStatus>> | null;

/**
 * `GetIdentityVerificationAttributes`'s answer: an identity that nobody asked to verify has no entry.
 * docs.aws.amazon.com/ses/latest/APIReference/API_GetIdentityVerificationAttributes.html
 */
export function verificationAnswer(identities: Identities, fields: URLSearchParams): string {
  const asked = [...fields].flatMap(([name, value]) => (IDENTITY.test(name) ? [value] : []));
  const entries = asked.flatMap((identity) => {
    const status = statusOf(identities, identity);
    return status
      ? [`<entry><key>${escaped(identity)}</key><value>${tag("VerificationStatus", status)}</value></entry>`]
      : [];
  });
  const result = tag("VerificationAttributes", entries.join(""));
  return `<GetIdentityVerificationAttributesResponse xmlns="${NAMESPACE}">${tag(
    "GetIdentityVerificationAttributesResult",
    result,
  )}</GetIdentityVerificationAttributesResponse>`;
}

/**
 * What SES answers to a message from an address that is verified neither by itself nor by its domain, or `null`.
 * docs.aws.amazon.com/ses/latest/dg/troubleshoot-error-messages.html
 */
export function unverifiedAnswer(identities: Identities, fields: URLSearchParams): string | null {
  const source = fields.get("Source");
  if (source === null || [source, source.slice(source.indexOf("@") + 1)].some((one) => isVerified(identities, one))) {
    return null;
  }
  const message = `Email address is not verified. The following identities failed the check in region EU-WEST-3: ${escaped(source)}`;
  const error = `${tag("Type", "Sender")}${tag("Code", "MessageRejected")}${tag("Message", message)}`;
  return `<ErrorResponse xmlns="${NAMESPACE}">${tag("Error", error)}</ErrorResponse>`;
}

const NAMESPACE = "http://ses.amazonaws.com/doc/2010-12-01/";
const IDENTITY = /^Identities\.member\.\d+$/;

const statusOf = (identities: Identities, identity: string): VerificationStatus | undefined =>
  identities === null ? "Success" : identities[identity];

const isVerified = (identities: Identities, identity: string): boolean => statusOf(identities, identity) === "Success";

const tag = (name: string, content: string): string => `<${name}>${content}</${name}>`;

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

const escaped = (text: string): string => text.replaceAll(/[&<>]/g, (character) => ENTITIES[character] ?? "");
