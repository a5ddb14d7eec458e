/** What an identity token says, as a stand-in is told to say it. Google's own tokens last an hour. */
export type TokenClaims = {
  readonly email: string;
  readonly audience: string;
  readonly emailVerified?: boolean;
  readonly issuer?: string;
  readonly issuedAt: Date;
  readonly seconds?: number;
};

/** The claims under the names that a token gives them. developers.google.com/identity/openid-connect/openid-connect */
export function tokenPayload(claims: TokenClaims) {
  const { email, audience, emailVerified = true, issuer = "https://accounts.google.com", issuedAt } = claims;
  const iat = Math.floor(issuedAt.getTime() / 1_000);
  const exp = iat + (claims.seconds ?? 3_600);
  return { iss: issuer, aud: audience, azp: audience, sub: "1", email, email_verified: emailVerified, iat, exp };
}
