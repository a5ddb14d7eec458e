import type { drive_v3 } from "googleapis/build/src/apis/drive/v3.js";
import driveApi from "googleapis/build/src/apis/drive/v3.js";
import type { sheets_v4 } from "googleapis/build/src/apis/sheets/v4.js";
import sheetsApi from "googleapis/build/src/apis/sheets/v4.js";

/** Google's own clients, talking to a local Google as the bearer of that token. */
export function googleClients(
  rootUrl: string,
  token = "tester",
): { readonly sheets: sheets_v4.Sheets; readonly drive: drive_v3.Drive } {
  const options = { rootUrl, headers: { authorization: `Bearer ${token}` }, retry: false };
  return { sheets: new sheetsApi.sheets_v4.Sheets(options), drive: new driveApi.drive_v3.Drive(options) };
}

/** The error's code and message as the client tells them; fails when the call passes. */
export async function refusalOf(
  call: Promise<unknown>,
): Promise<{ readonly status: unknown; readonly error: unknown }> {
  const refusal = await call.then(
    () => null,
    (error: { readonly response?: { readonly status: number; readonly data: { readonly error: unknown } } }) => error,
  );
  if (refusal === null) throw new Error("the call passed");
  return { status: refusal.response?.status, error: refusal.response?.data.error };
}
