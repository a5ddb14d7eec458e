const HOST = /^sns\.[a-z]{2}(?:-[a-z]+)+-\d\.amazonaws\.com$/;
const CERTIFICATE = /^\/SimpleNotificationService-[0-9A-Za-z]+\.pem$/;

/**
 * Whether a certificate lies where SNS alone publishes its own. The path counts as much as the host: SNS's own API
 * answers under the same host, with what a caller may choose.
 * @example isCertificateAddress("https://sns.eu-west-3.amazonaws.com/SimpleNotificationService-0a1b.pem") //=> true
 * @example isCertificateAddress("https://sns.eu-west-3.amazonaws.com.example.org/SimpleNotificationService-0a1b.pem") //=> false
 */
export function isCertificateAddress(text: string): boolean {
  const url = snsUrl(text);
  return url !== null && CERTIFICATE.test(url.pathname) && url.search === "" && url.hash === "";
}

/** Whether an address confirms a subscription at SNS itself, to this topic. */
export function isConfirmation(text: string, topic: string): boolean {
  const query = snsUrl(text)?.searchParams;
  return query?.get("Action") === "ConfirmSubscription" && query.get("TopicArn") === topic;
}

function snsUrl(text: string): URL | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  const isPlain = url?.protocol === "https:" && url.port === "" && url.username === "" && url.password === "";
  return url && isPlain && HOST.test(url.hostname) ? url : null;
}
