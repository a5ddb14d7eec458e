import { claimsOf, DEFAULT_USER, subjectOf, unsealed } from "./tokens.ts";

/** Who gets a token, for what; `audience` asks for an identity token instead of an access token. */
export type Grant = {
  readonly user: string;
  readonly scope: string;
  readonly audience?: string;
  readonly refreshable?: true;
};

/** A refusal in OAuth's own form. datatracker.ietf.org/doc/html/rfc6749#section-5.2 */
export type GrantRefused = { readonly error: string; readonly error_description: string };

/** What `POST /token` grants, whatever the grant: no secret and no signature is checked. */
export function grantOf(form: URLSearchParams): Grant | GrantRefused {
  const type = form.get("grant_type") ?? "";
  const grant = GRANTS[type];
  if (grant) return grant(form);
  return { error: "unsupported_grant_type", error_description: `Invalid grant_type: ${type}` };
}

const GRANTS: Readonly<Record<string, (form: URLSearchParams) => Grant | GrantRefused>> = {
  "urn:ietf:params:oauth:grant-type:jwt-bearer": fromAssertion,
  refresh_token: (form) => ({ user: userIn(form.get("refresh_token")), scope: form.get("scope") ?? ALL_SCOPES }),
  authorization_code: (form) => ({
    user: userIn(form.get("code")),
    scope: form.get("scope") ?? ALL_SCOPES,
    refreshable: true,
  }),
};

const ALL_SCOPES =
  "https://www.googleapis.com/auth/drive https://www.googleapis.com/auth/spreadsheets https://www.googleapis.com/auth/userinfo.email openid";

function fromAssertion(form: URLSearchParams): Grant | GrantRefused {
  const claims = claimsOf(form.get("assertion") ?? "");
  const user = claims && subjectOf(claims);
  if (!claims || user === null) {
    return { error: "invalid_grant", error_description: "Invalid JWT: it names neither iss nor sub." };
  }
  const { scope, target_audience: audience } = claims;
  if (typeof audience === "string") return { user, scope: "openid", audience };
  return { user, scope: typeof scope === "string" ? scope : "" };
}

function userIn(text: string | null): string {
  if (text === null) return DEFAULT_USER;
  return unsealed(text) ?? (text.includes("@") ? text : DEFAULT_USER);
}
