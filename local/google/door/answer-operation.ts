import { setTimeout as wait } from "node:timers/promises";
import { updateSpreadsheet } from "../../workbook/drive/files.ts";
import type { Store } from "../../workbook/drive/store.ts";
import type { Request } from "../../workbook/wire.ts";
import { answerCall } from "../answer-call.ts";
import type { Call } from "../call.ts";
import { type Api, GoogleError } from "../google-error.ts";
import { checkAccess } from "../side-door/access.ts";
import { plannedRefusal } from "../weather/planned-refusal.ts";
import type { Exposed, Met } from "../weather/trouble.ts";
import type { Asked } from "./asked.ts";
import { type Caller, callerOf, credentialsOf } from "./caller.ts";
import { findOperation } from "./find-operation.ts";
import type { GoogleContext } from "./google-context.ts";
import { isPublic } from "./public-file.ts";
import { rangedReply } from "./ranged-reply.ts";
import { checkWeight, readBody } from "./read-body.ts";
import { isUpload, readUpload } from "./read-upload.ts";
import { type Reply, refusalReply, replyOf } from "./reply.ts";

/** Answers one call of Google's: first the weather, then who asks, then the quotas, then the call itself. */
export async function answerOperation(context: GoogleContext, asked: Asked): Promise<Reply | "dropped"> {
  const { method, url } = asked;
  const found = findOperation(method === "HEAD" ? "GET" : method, url.pathname);
  if (!found)
    throw new GoogleError(501, `${method} ${url.pathname} is not supported by the local Google.`, "notImplemented");
  const { operation, path } = found;
  const api = apiOf(url);
  context.counter.count(operation.kind);
  const credentials = credentialsOf(asked, context.oauth.tokens);
  const met = metBy(context, {
    operation: operation.name,
    kind: operation.kind,
    file: path.spreadsheetId ?? path.fileId,
    user: credentials.kind === "user" ? credentials.user : undefined,
  });
  if (met.delay) await wait(met.delay);
  if (met.drop === "before") return "dropped";
  if (met.status) return refusalReply(plannedRefusal(met.status, met, operation, api), api);
  const caller = callerOf(credentials, operation, api);
  context.quotas.draw({
    kind: operation.kind,
    operation: operation.name,
    download: url.searchParams.get("alt") === "media",
    ...payerOf(asked, caller, api),
  });
  const call = callOf(context, asked, caller, path);
  checkAccess(call, operation, api);
  if (met.meanwhile) writeMeanwhile(context.store, met.meanwhile);
  const whole = replyOf(await answerCall(operation, call));
  const reply = url.searchParams.get("alt") === "media" ? rangedReply(whole, asked.headers.range) : whole;
  if (met.drop === "after") return "dropped";
  return met.truncate ? { ...reply, truncated: true } : reply;
}

/** Which API's words an address is answered in. */
export const apiOf = ({ pathname }: URL): Api => (/^\/(?:upload\/)?drive\//.test(pathname) ? "drive" : "sheets");

// What somebody planned for this very call comes before the weather of all.
const metBy = ({ faults, weather }: GoogleContext, call: Exposed): Met => faults.take(call) ?? weather.meet(call) ?? {};

/**
 * Whose quota is drawn on: `X-Goog-User-Project` names the project, `quotaUser` the user, whom Drive lets nobody choose but
 * an anonymous caller. cloud.google.com/apis/docs/system-parameters, developers.google.com/workspace/drive/api/guides/query-parameters
 */
function payerOf({ headers, url }: Asked, { user, isAnonymous }: Caller, api: Api) {
  const named = url.searchParams.get("quotaUser") ?? url.searchParams.get("userIp");
  const mayName = api === "sheets" || isAnonymous;
  return { user: (mayName && named) || user, project: headers["x-goog-user-project"]?.toString() ?? "0" };
}

function callOf(context: GoogleContext, asked: Asked, caller: Caller, path: Call["path"]): Call {
  const { store, access, permissions, exportXlsx } = context;
  const { user, isAnonymous } = caller;
  const upload = isUpload(asked.url) ? readUpload(asked) : undefined;
  if (apiOf(asked.url) === "sheets") checkWeight(asked.bytes);
  const allowed = (fileId: string): ReadonlySet<string> =>
    isAnonymous && !isPublic(store, fileId)
      ? new Set(["none"])
      : new Set([access.of(fileId, user), permissions.of(fileId, user)]);
  return {
    store,
    path,
    query: asked.url.searchParams,
    body: upload ? {} : readBody(asked.bytes),
    upload,
    user,
    requester: (fileId) => permissions.requester(fileId, user),
    canRead: (fileId) => !allowed(fileId).has("none"),
    canWrite: (fileId) => [...allowed(fileId)].every((one) => one === "full"),
    exportXlsx,
  };
}

function writeMeanwhile(store: Store, { spreadsheetId, requests }: NonNullable<Met["meanwhile"]>): void {
  updateSpreadsheet(store, spreadsheetId, requests as Request[], { now: store.now() });
}
