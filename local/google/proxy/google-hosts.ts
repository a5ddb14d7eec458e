/** The names under which Google's clients look for it, as a certificate writes them. */
export const GOOGLE_HOSTS = [
  "*.googleapis.com",
  "*.mtls.googleapis.com",
  "accounts.google.com",
  "docs.google.com",
  "drive.google.com",
] as const;

/** Hosts of Google's that this one stands for: Sheets, Drive, sign-in, and the pages that export. */
export const isGoogleHost = (host: string): boolean => PATTERN.test(host.toLowerCase());

const PATTERN =
  /^((sheets|drive|www|oauth2|openidconnect|content|content-\w+)(\.mtls)?\.googleapis\.com|(accounts|docs|drive)\.google\.com)$/;
