import { generateKeyPairSync } from "node:crypto";

/** The service account of a key made here. */
const SERVICE_ACCOUNT = "robot@local.iam.gserviceaccount.com";

/** The JSON key of a service account, made on the spot, whose tokens are asked of that local Google (`root` ends with /). */
export function serviceAccountKey(root: string): string {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const key = {
    type: "service_account",
    project_id: "local",
    private_key_id: "local-1",
    private_key: privateKey.export({ type: "pkcs8", format: "pem" }),
    client_email: SERVICE_ACCOUNT,
    client_id: "1",
    auth_uri: `${root}o/oauth2/auth`,
    token_uri: `${root}token`,
    auth_provider_x509_cert_url: `${root}oauth2/v1/certs`,
    client_x509_cert_url: `${root}oauth2/v1/certs`,
    universe_domain: "googleapis.com",
  };
  return `${JSON.stringify(key, null, 2)}\n`;
}
