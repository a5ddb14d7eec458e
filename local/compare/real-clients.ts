import driveApi from "googleapis/build/src/apis/drive/index.js";
import sheetsApi from "googleapis/build/src/apis/sheets/index.js";
import type { GoogleClients } from "../sample/google-clients.ts";

const SCOPES = ["https://www.googleapis.com/auth/spreadsheets", "https://www.googleapis.com/auth/drive"];

/** Waits longer and longer on a 429 or a 5xx, whatever the method: what is compared is the answer, not the weather. */
const RETRY = {
  retry: 8,
  retryDelay: 2_000,
  maxRetryDelay: 64_000,
  httpMethodsToRetry: ["GET", "POST", "PUT", "PATCH", "DELETE"],
  statusCodesToRetry: [
    [429, 429],
    [500, 599],
  ],
};

/** Clients of the real Google with this machine's application-default credentials; `null` when there are none. */
export async function realClients(): Promise<GoogleClients | null> {
  const auth = new sheetsApi.auth.GoogleAuth({ scopes: SCOPES });
  const isKnown = await auth.getAccessToken().then(
    () => true,
    () => false,
  );
  if (!isKnown) return null;
  const options = { auth, retryConfig: RETRY, retry: true };
  return {
    sheets: sheetsApi.sheets({ version: "v4", ...options }),
    drive: driveApi.drive({ version: "v3", ...options }),
  };
}
