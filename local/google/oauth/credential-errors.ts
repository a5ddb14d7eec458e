import type { Operation } from "../call.ts";
import { type Api, errorInfo, GoogleError } from "../google-error.ts";

const EXPECTED = "Expected OAuth 2 access token, login cookie or other valid authentication credential.";
const SEE = "See https://developers.google.com/identity/sign-in/web/devconsole-project.";

/** The 401 of a token that is none, or no longer one: each API tells it its own way. */
export function invalidCredentials(
  api: Api,
  operation: Pick<Operation, "name">,
  why: "ACCESS_TOKEN_EXPIRED" | "ACCESS_TOKEN_TYPE_UNSUPPORTED" = "ACCESS_TOKEN_EXPIRED",
): GoogleError {
  const header = { location: "Authorization", locationType: "header" } as const;
  if (api === "drive") return new GoogleError(401, "Invalid Credentials", "authError", header);
  const message = `Request had invalid authentication credentials. ${EXPECTED} ${SEE}`;
  return new GoogleError(401, message, "authError", { ...header, details: [infoOf(why, api, operation)] });
}

/** The 401 of a call that needs somebody and names nobody; an API key is nobody. */
export function missingCredentials(api: Api, operation: Operation, hasKey: boolean): GoogleError {
  const message = hasKey
    ? "API keys are not supported by this API. Expected OAuth2 access token or other authentication credentials that assert a principal. See https://cloud.google.com/docs/authentication"
    : `Request is missing required authentication credential. ${EXPECTED} ${SEE}`;
  return new GoogleError(401, message, "required", {
    location: "Authorization",
    locationType: "header",
    details: [infoOf("CREDENTIALS_MISSING", api, operation)],
  });
}

/** The 403 of a reading without token or key: it has no project to be counted for. */
export const unregisteredCaller = (): GoogleError =>
  new GoogleError(
    403,
    "Method doesn't allow unregistered callers (callers without established identity). Please use API Key or other form of API consumer identity to call this API.",
    "forbidden",
  );

// Google names the method of its own service, such as google.apps.sheets.v4.SpreadsheetsService.GetSpreadsheet.
const infoOf = (reason: string, api: Api, { name }: Pick<Operation, "name">): object =>
  errorInfo(reason, { service: `${api}.googleapis.com`, method: methodOf(name) });

function methodOf(name: string): string {
  const [api = "", ...path] = name.split(".");
  const verb = path.pop() ?? "";
  const what = path.map(capitalized).join("");
  if (api === "drive") return `google.apps.drive.v3.Drive${what}.${capitalized(verb)}`;
  const noun = what === "Spreadsheets" ? "Spreadsheet" : what.replace("Spreadsheets", "");
  return `google.apps.sheets.v4.SpreadsheetsService.${capitalized(verb)}${noun}`;
}

const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
