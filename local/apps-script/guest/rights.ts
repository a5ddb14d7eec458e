import type { Execution } from "../calls.ts";
import { exception } from "./exception.ts";

const ROOT = "https://www.googleapis.com/auth/";

/** The scope that each guarded call asks for; any of several will do. */
const SCOPES = {
  "SpreadsheetApp.openById": ["spreadsheets"],
  "SpreadsheetApp.openByUrl": ["spreadsheets"],
  "UrlFetchApp.fetch": ["script.external_request"],
  "ScriptApp.getIdentityToken": ["openid"],
  "Ui.showModalDialog": ["script.container.ui"],
  "Ui.showModelessDialog": ["script.container.ui"],
  "Ui.showSidebar": ["script.container.ui"],
} as const;

export type Guarded = keyof typeof SCOPES;

/**
 * Refuses what the run has no right to, in Google's words: a simple trigger has none at all, another run those of the
 * manifest. https://developers.google.com/apps-script/guides/triggers#restrictions
 */
export function rightsOf({ authMode, scopes }: Pick<Execution, "authMode" | "scopes">): (call: Guarded) => void {
  return (call) => {
    const needed = SCOPES[call].map((scope) => (scope === "openid" ? scope : ROOT + scope));
    const list = `Required permissions: ${needed.join(" || ")}`;
    if (authMode === "LIMITED") throw exception(`You do not have permission to call ${call}. ${list}`);
    if (scopes.length > 0 && !needed.some((scope) => scopes.includes(scope)))
      throw exception(`Specified permissions are not sufficient to call ${call}. ${list}`);
  };
}

/** Whether the person's address is told to this run: never in a simple trigger. */
export const toldEmail = ({ authMode, scopes, email }: Execution): string =>
  authMode === "FULL" && (scopes.length === 0 || scopes.includes(`${ROOT}userinfo.email`)) ? email : "";
