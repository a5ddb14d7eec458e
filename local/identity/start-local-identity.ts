import { generateKeyPairSync, sign } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type TokenClaims, tokenPayload } from "./token-claims.ts";

/** Google's identity tokens on this machine only. `certsUrl` is what `GOOGLE_CERTS_URL` takes. */
export type LocalIdentity = {
  readonly certsUrl: string;
  /** A token as Google signs it, whatever it says. */
  readonly issue: (claims: TokenClaims) => string;
  readonly close: () => Promise<void>;
};

const KEY_ID = "local-1";

/** Publishes a key made for this run as Google does, by key id in PEM, and signs tokens with it. */
export async function startLocalIdentity(): Promise<LocalIdentity> {
  const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const certificates = JSON.stringify({ [KEY_ID]: publicKey.export({ type: "spki", format: "pem" }) });
  const server = createServer((_, response) => {
    const headers = { "Content-Type": "application/json", "Cache-Control": "public, max-age=20000" };
    response.writeHead(200, headers).end(certificates);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    certsUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/oauth2/v1/certs`,
    issue: (claims) => {
      const signed = [{ alg: "RS256", kid: KEY_ID, typ: "JWT" }, tokenPayload(claims)].map(encoded).join(".");
      return `${signed}.${sign("RSA-SHA256", Buffer.from(signed), privateKey).toString("base64url")}`;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
