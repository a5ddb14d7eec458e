import { resolve } from "node:path";
import type { LocalOptions } from "./local-options.ts";

/** How people point their programs at what runs, in a few lines that hold from any folder. */
export function howToConnect(
  { google, mail }: { readonly google: string; readonly mail: string },
  { key, proxy, now, quotas }: Pick<LocalOptions, "key" | "proxy" | "now" | "quotas">,
): string {
  const lines = [
    `Les e-mails se lisent sur ${mail} dans un navigateur, les classeurs sur ${google}`,
    `Un client de Google s'y adresse par son rootUrl (api_endpoint) : ${google} avec n'importe quel jeton.`,
    ...(key === undefined
      ? []
      : [`La clé d'un compte de service est dans ${resolve(key)} (GOOGLE_APPLICATION_CREDENTIALS).`]),
    ...(proxy === undefined ? [] : proxyLines(google, resolve(proxy))),
    ...(now
      ? [`L'horloge est arrêtée au ${now.toISOString()} ; POST ${google}_local/clock {"advanceSeconds":60} l'avance.`]
      : []),
    ...(quotas ? ["Les quotas de Google sont tenus : 429 et 403 au-delà."] : []),
    "Ctrl-C pour arrêter.",
  ];
  return lines.join("\n");
}

const proxyLines = (google: string, proxy: string): readonly string[] => [
  "Un programme inchangé passe par le proxy avec ces variables d'environnement :",
  `  HTTPS_PROXY=${google.slice(0, -1)} NO_PROXY=127.0.0.1 NODE_USE_ENV_PROXY=1 NODE_EXTRA_CA_CERTS=${proxy}`,
  `  SSL_CERT_FILE=${proxy} REQUESTS_CA_BUNDLE=${proxy} CURL_CA_BUNDLE=${proxy} HTTPLIB2_CA_CERTS=${proxy}`,
];
