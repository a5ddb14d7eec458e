import type { Asked } from "../door/asked.ts";
import { isForm } from "../door/asked.ts";
import { readBody } from "../door/read-body.ts";
import { emptyReply, jsonReply, type Reply } from "../door/reply.ts";
import { grantOf } from "./grants.ts";
import type { IdTokenSigner } from "./id-token.ts";
import { DEFAULT_USER, sealed, TOKEN_SECONDS, type TokenOffice, type Worth } from "./tokens.ts";

/** What answers Google's sign-in addresses: the tokens, their signer, the clock of both. */
export type OauthDesk = { readonly tokens: TokenOffice; readonly signer: IdTokenSigner; readonly now: () => Date };

/** Answers `oauth2.googleapis.com` and `accounts.google.com`; `null` for any other address. */
export function answerOauth(desk: OauthDesk, asked: Asked): Reply | null {
  const route = ROUTES.find(({ path }) => path.test(asked.url.pathname));
  return route ? route.answer(desk, asked) : null;
}

type Route = { readonly path: RegExp; readonly answer: (desk: OauthDesk, asked: Asked) => Reply };

const ROUTES: readonly Route[] = [
  { path: /^\/(token|oauth2\/v[34]\/token|o\/oauth2\/token)$/, answer: giveToken },
  { path: /^\/o\/oauth2\/(v2\/)?auth$/, answer: consent },
  { path: /^\/(oauth2\/v[123]\/)?tokeninfo$/, answer: tokenInfo },
  { path: /^\/(oauth2\/v[123]|v1)\/userinfo$/, answer: userInfo },
  { path: /^\/(o\/oauth2\/)?revoke$/, answer: revoke },
  { path: /^\/oauth2\/v1\/certs$/, answer: ({ signer }) => jsonReply(signer.pem()) },
  { path: /^\/oauth2\/v3\/certs$/, answer: ({ signer }) => jsonReply(signer.jwks()) },
];

function giveToken({ tokens, signer, now }: OauthDesk, asked: Asked): Reply {
  const form = formOf(asked);
  const grant = grantOf(form);
  if ("error" in grant) return jsonReply(grant, 400);
  const { user, scope, audience, refreshable } = grant;
  const idToken = (to: string): string => signer.issue({ email: user, audience: to, issuedAt: now() });
  if (audience !== undefined) return jsonReply({ id_token: idToken(audience) });
  return jsonReply({
    access_token: tokens.issue(user, scope),
    expires_in: TOKEN_SECONDS,
    ...(refreshable ? { refresh_token: `1//local.${sealed(user)}` } : {}),
    scope,
    token_type: "Bearer",
    ...(/\bopenid\b/.test(scope) ? { id_token: idToken(form.get("client_id") ?? "local") } : {}),
  });
}

// Whoever is asked for consent gives it: the browser goes back at once, with a code that names `login_hint`.
function consent(_: OauthDesk, { url }: Asked): Reply {
  const back = url.searchParams.get("redirect_uri") ?? "";
  if (!URL.canParse(back)) return jsonReply({ error: "redirect_uri_mismatch" }, 400);
  const next = new URL(back);
  next.searchParams.set("code", `4/local.${sealed(url.searchParams.get("login_hint") ?? DEFAULT_USER)}`);
  for (const name of ["state", "scope"]) {
    const value = url.searchParams.get(name);
    if (value !== null) next.searchParams.set(name, value);
  }
  return emptyReply(302, { location: next.href });
}

function tokenInfo({ tokens, now }: OauthDesk, asked: Asked): Reply {
  const worth = tokens.look(tokenIn(asked));
  if (worth.kind !== "good") return jsonReply({ error: "invalid_token", error_description: "Invalid Value" }, 400);
  const { issued, user } = worth;
  const seconds = issued ? Math.round((issued.expires - now().getTime()) / 1000) : TOKEN_SECONDS;
  return jsonReply({
    azp: "local",
    aud: "local",
    scope: issued?.scope ?? "",
    exp: String(Math.round(now().getTime() / 1000) + seconds),
    expires_in: String(seconds),
    email: user,
    email_verified: "true",
    access_type: "offline",
  });
}

function userInfo({ tokens }: OauthDesk, asked: Asked): Reply {
  const worth: Worth = tokens.look(tokenIn(asked));
  if (worth.kind !== "good") {
    return jsonReply({ error: "invalid_request", error_description: "Invalid Credentials" }, 401);
  }
  const { user: email } = worth;
  const isFirst = /\/v[12]\//.test(asked.url.pathname) && asked.url.pathname.startsWith("/oauth2/");
  return jsonReply(
    isFirst ? { id: sealed(email), email, verified_email: true } : { sub: sealed(email), email, email_verified: true },
  );
}

function revoke({ tokens }: OauthDesk, asked: Asked): Reply {
  tokens.revoke(tokenIn(asked));
  return jsonReply({});
}

function tokenIn(asked: Asked): string {
  const bearer = /^Bearer (.+)$/i.exec(asked.headers.authorization ?? "")?.[1];
  const form = formOf(asked);
  return bearer ?? form.get("access_token") ?? form.get("token") ?? "";
}

// A form, JSON, or the query: libraries differ.
function formOf(asked: Asked): URLSearchParams {
  const form = new URLSearchParams(asked.url.searchParams);
  const text = asked.bytes.toString("utf8");
  const entries =
    isForm(asked) || !text.startsWith("{") ? new URLSearchParams(text) : Object.entries(readBody(asked.bytes));
  for (const [name, value] of entries) form.set(name, String(value));
  return form;
}
