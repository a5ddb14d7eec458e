import { selectFields } from "../workbook/masks/field-mask.ts";
import { InvalidRequest, Unsupported } from "../workbook/refusals.ts";
import type { Answer, Call, Operation } from "./call.ts";
import { driveMask } from "./drive/drive-mask.ts";
import { camelCase } from "./proto/camel-case.ts";
import { readBodyMessage } from "./proto/read-body-message.ts";
import { sheetsMask } from "./sheets/sheets-mask.ts";

/** Parameters that any call may carry. cloud.google.com/apis/docs/system-parameters */
const COMMON_PARAMS: readonly string[] = [
  ...["$.xgafv", "access_token", "alt", "fields", "key", "oauth_token", "prettyPrint", "quotaUser", "userIp"],
  ...["uploadType", "upload_protocol"],
];

/**
 * Answers a call: its parameters held to what is understood, its answer to the fields asked for. Sheets refuses a
 * parameter that the method does not have, Drive minds it not: gspread gets a file with `includeItemsFromAllDrives`.
 */
export async function answerCall(operation: Operation, asked: Call): Promise<Answer> {
  const call = operation.kind === "drive" ? asked : { ...asked, query: namedAsInJson(asked.query) };
  if (call.query.has("callback")) throw new Unsupported("callback is not supported by the local Google.");
  if (operation.kind !== "drive") for (const name of call.query.keys()) refuseUnknown(operation, name);
  const alt = call.query.get("alt") ?? "json";
  const files = operation.media && alt === "media";
  if (alt !== "json" && operation.fields && !files)
    throw new Unsupported(`alt=${alt} is not supported by the local Google.`);
  const fields = operation.fields && (call.query.get("fields") ?? operation.defaultFields ?? "*");
  const readMask = operation.kind === "drive" ? driveMask : sheetsMask;
  const mask = fields && operation.fields ? readMask(fields, operation.fields) : true;
  const answer = await operation.handle({ ...call, body: readBodyMessage(operation.name, call.body) });
  return "json" in answer ? { json: selectFields(answer.json, mask) ?? {} } : answer;
}

const namedAsInJson = (query: URLSearchParams): URLSearchParams =>
  new URLSearchParams(
    [...query].map(([name, value]): [string, string] => [COMMON_PARAMS.includes(name) ? name : camelCase(name), value]),
  );

function refuseUnknown({ params }: Operation, name: string): void {
  if (COMMON_PARAMS.includes(name) || params.includes(name)) return;
  throw new InvalidRequest(
    `Invalid JSON payload received. Unknown name "${name}": Cannot bind query parameter. Field '${name}' could not be found in request message.`,
  );
}
