import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { updateSpreadsheet } from "../workbook/drive/files.ts";
import { createStore, type Store } from "../workbook/drive/store.ts";
import type { Request } from "../workbook/wire.ts";
import { type AccessList, accessList, checkAccess } from "./access.ts";
import { answerCall } from "./answer-call.ts";
import type { Answer, ExportXlsx } from "./call.ts";
import { type CallCounts, callCounter } from "./call-counts.ts";
import { type Fault, type FaultQueue, faultQueue } from "./faults.ts";
import { findOperation } from "./find-operation.ts";
import { downloadXlsx, frontPage } from "./front-page.ts";
import { type Api, GoogleError, googleErrorOf } from "./google-error.ts";
import { GOOGLE_LIMITS, type QuotaLimits, sheetsQuotas } from "./quotas.ts";
import { readBody } from "./read-body.ts";
import { isUpload, readUpload } from "./read-upload.ts";
import { refuse, respond } from "./respond.ts";
import { sideDoor } from "./side-door.ts";

/** `now` is the clock of a store made here and of the quotas; `quotas: true` means Google's own limits. */
export type LocalGoogleOptions = {
  readonly port?: number;
  readonly store?: Store;
  readonly now?: () => Date;
  readonly quotas?: boolean | QuotaLimits;
  readonly exportXlsx?: ExportXlsx;
};

/** `url` ends with a slash, ready to be a client's `rootUrl`. */
export type LocalGoogle = {
  readonly url: string;
  readonly store: Store;
  readonly calls: () => CallCounts;
  readonly faults: FaultQueue;
  readonly access: AccessList;
  readonly close: () => Promise<void>;
};

/** Serves Sheets v4 and Drive v3 on this machine only, over a store that others may share. */
export async function startLocalGoogle(options: LocalGoogleOptions = {}): Promise<LocalGoogle> {
  const store = options.store ?? createStore(options.now ? { now: options.now } : {});
  const counter = callCounter();
  const faults = faultQueue();
  const access = accessList();
  const context: Context = {
    store,
    counter,
    faults,
    access,
    exportXlsx: options.exportXlsx,
    checkQuota: quotaCheck(options, store),
    openSideDoor: sideDoor(counter, faults, access),
  };
  const server = createServer((request, response) => void serve(context, request, response));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(options.port ?? 0, "127.0.0.1", resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    store,
    calls: counter.read,
    faults,
    access,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

type Context = {
  readonly store: Store;
  readonly counter: ReturnType<typeof callCounter>;
  readonly faults: FaultQueue;
  readonly access: AccessList;
  readonly exportXlsx: ExportXlsx | undefined;
  readonly checkQuota: ReturnType<typeof sheetsQuotas>;
  readonly openSideDoor: ReturnType<typeof sideDoor>;
};

function quotaCheck({ quotas = false, now }: LocalGoogleOptions, store: Store): Context["checkQuota"] {
  if (quotas === false) return () => undefined;
  return sheetsQuotas(quotas === true ? GOOGLE_LIMITS : quotas, now ?? store.now);
}

async function serve(context: Context, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? "/", "http://127.0.0.1");
  const api = apiOf(url);
  try {
    const answer = await answerRequest(context, request, url);
    if (answer === "dropped") response.destroy();
    else respond(response, answer);
  } catch (error) {
    const known = googleErrorOf(error, api);
    if (!known) console.error(error);
    refuse(
      response,
      known ?? new GoogleError(500, `The local Google is broken: ${String(error)}`, "internalError"),
      api,
    );
  }
}

async function answerRequest(context: Context, request: IncomingMessage, url: URL): Promise<Answer | "dropped"> {
  const method = request.method ?? "GET";
  const upload = isUpload(url) ? await readUpload(request, url) : undefined;
  const body = upload ? {} : await readBody(request);
  if (method === "GET" && url.pathname === "/") return frontPage(context.store);
  const download = method === "GET" ? /^\/_local\/xlsx\/([\w-]+)$/.exec(url.pathname)?.[1] : undefined;
  if (download) return downloadXlsx(context.store, download, context.exportXlsx);
  if (url.pathname.startsWith("/_local/")) return { json: context.openSideDoor(method, url.pathname, body) };
  const found = findOperation(method, url.pathname);
  if (!found)
    throw new GoogleError(501, `${method} ${url.pathname} is not supported by the local Google.`, "notImplemented");
  const { operation, path } = found;
  context.counter.count(operation.kind);
  const met = context.faults.take(operation.name, path.spreadsheetId ?? path.fileId);
  if (met?.delay) await wait(met.delay);
  if (met?.drop === "before") return "dropped";
  if (met?.status) throw faultError(met, met.status);
  const token = tokenOf(request);
  context.checkQuota(operation.kind, token);
  const user = addressOf(token);
  const call = {
    store: context.store,
    path,
    query: url.searchParams,
    body,
    upload,
    user,
    canRead: (fileId: string) => context.access.of(fileId, user) !== "none",
    canWrite: (fileId: string) => context.access.of(fileId, user) === "full",
    exportXlsx: context.exportXlsx,
  };
  checkAccess(context.access, operation, call, apiOf(url));
  if (met?.meanwhile) writeMeanwhile(context.store, met.meanwhile);
  const answer = await answerCall(operation, call);
  return met?.drop === "after" ? "dropped" : answer;
}

/** Any bearer token will do; it names the user whose quota is drawn on. */
function tokenOf({ headers }: IncomingMessage): string {
  const token = /^Bearer (.+)$/i.exec(headers.authorization ?? "")?.[1];
  if (token) return token;
  throw new GoogleError(401, "Request is missing required authentication credential.", "required");
}

/** The caller's address: the token itself where it is one, else one made of it. */
const addressOf = (token: string): string => (token.includes("@") ? token : `${token}@example.org`);

const apiOf = ({ pathname }: URL): Api => (/^\/(?:upload\/)?drive\//.test(pathname) ? "drive" : "sheets");

function writeMeanwhile(store: Store, { spreadsheetId, requests }: NonNullable<Fault["meanwhile"]>): void {
  updateSpreadsheet(store, spreadsheetId, requests as Request[], { now: store.now() });
}

const faultError = ({ operation }: Fault, status: number): GoogleError =>
  new GoogleError(status, `A planned trouble of ${operation}.`, status === 429 ? "rateLimitExceeded" : "backendError");
