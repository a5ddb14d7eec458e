import { generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { type TokenClaims, tokenPayload } from "../../identity/token-claims.ts";

const KEY_ID = "local-1";

/** Signs identity tokens with a key that is made when the first one is asked for, and publishes that key. */
export function idTokenSigner() {
  let made: { readonly publicKey: KeyObject; readonly privateKey: KeyObject } | null = null;
  const keys = () => {
    made ??= generateKeyPairSync("rsa", { modulusLength: 2048 });
    return made;
  };
  return {
    issue: (claims: TokenClaims): string => {
      const signed = [{ alg: "RS256", kid: KEY_ID, typ: "JWT" }, tokenPayload(claims)].map(encoded).join(".");
      return `${signed}.${sign("RSA-SHA256", Buffer.from(signed), keys().privateKey).toString("base64url")}`;
    },
    /** As `/oauth2/v1/certs` tells it: PEM by key id. */
    pem: () => ({ [KEY_ID]: keys().publicKey.export({ type: "spki", format: "pem" }) }),
    /** As `/oauth2/v3/certs` tells it: a JSON Web Key Set. */
    jwks: () => ({ keys: [{ ...keys().publicKey.export({ format: "jwk" }), kid: KEY_ID, alg: "RS256", use: "sig" }] }),
  };
}

export type IdTokenSigner = ReturnType<typeof idTokenSigner>;

const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
