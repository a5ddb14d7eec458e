import { selectFields } from "../workbook/masks/field-mask.ts";
import { Unsupported } from "../workbook/refusals.ts";
import type { Answer, Call, Operation } from "./call.ts";
import { driveMask } from "./drive/drive-mask.ts";
import { sheetsMask } from "./sheets/sheets-mask.ts";

/** Parameters that any call may carry. cloud.google.com/apis/docs/system-parameters */
const COMMON_PARAMS: readonly string[] = [
  ...["$.xgafv", "access_token", "alt", "fields", "key", "oauth_token", "prettyPrint", "quotaUser", "userIp"],
  ...["uploadType", "upload_protocol"],
];

/** Answers a call: its parameters held to what is understood, its answer to the fields asked for. */
export async function answerCall(operation: Operation, call: Call): Promise<Answer> {
  for (const name of call.query.keys()) {
    if (!COMMON_PARAMS.includes(name) && !operation.params.includes(name)) {
      throw new Unsupported(`The parameter ${name} of ${operation.name} is not supported by the local Google.`);
    }
  }
  const alt = call.query.get("alt") ?? "json";
  const files = operation.media && alt === "media";
  if (alt !== "json" && operation.fields && !files)
    throw new Unsupported(`alt=${alt} is not supported by the local Google.`);
  const fields = operation.fields && (call.query.get("fields") ?? operation.defaultFields ?? "*");
  const readMask = operation.kind === "drive" ? driveMask : sheetsMask;
  const mask = fields && operation.fields ? readMask(fields, operation.fields) : true;
  const answer = await operation.handle(call);
  return "json" in answer ? { json: selectFields(answer.json, mask) ?? {} } : answer;
}
