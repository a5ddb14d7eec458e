// Quotas: developers.google.com/workspace/sheets/api/limits and developers.google.com/workspace/drive/api/guides/limits
import type { drive_v3 } from "googleapis/build/src/apis/drive/v3.js";
import type { sheets_v4 } from "googleapis/build/src/apis/sheets/v4.js";
import type { Clock } from "../../ports/clock.ts";
import type { Failure, Outcome } from "../../ports/outcome.ts";
import type { CallCounter, CallKind } from "../call-counter.ts";
import { slidingWindow } from "../limiter.ts";
import { type RetryPolicy, withRetries } from "../with-retries.ts";
import { failureFromGoogle } from "./failure-from-google.ts";

type GoogleCallKind = Exclude<CallKind, "ses">;

/** Calls in any 60 s that one service account may start, under Google's 60 reads and 60 writes a minute and user. */
export type GoogleLimits = Readonly<Record<GoogleCallKind, number>>;

const LIMITS: GoogleLimits = { sheetsReads: 55, sheetsWrites: 55, drive: 600 };

/** Google itself gives up after 180 s; a call that has lasted a minute is better tried again. */
const TIMEOUT = 60_000;

export type GoogleOptions = {
  /** Another root than Google's, with a slash at its end. A root on this machine takes any bearer. */
  readonly rootUrl?: string | undefined;
  readonly clock: Clock;
  readonly counter: CallCounter;
  readonly limits?: Partial<GoogleLimits>;
  readonly retries?: Partial<RetryPolicy>;
  /** Milliseconds that one try may take. */
  readonly timeout?: number;
};

/** The two clients, as the `ask` of a call uses them. */
export type GoogleClients = { readonly sheets: sheets_v4.Sheets; readonly drive: drive_v3.Drive };

/** Every call to Google goes through here: limited, counted, retried, and its refusal translated. */
export type GoogleApi = {
  call<T>(
    kind: GoogleCallKind,
    ask: (clients: GoogleClients) => Promise<{ readonly data: T }>,
    effect?: Effect,
  ): Promise<Outcome<T>>;
};

/** What a call may do: nothing, something that doing twice does once, or something that is never asked for twice. */
export type Effect = "none" | "repeatable" | "once";

export function googleApi({ clock, counter, ...options }: GoogleOptions): GoogleApi {
  const limits = { ...LIMITS, ...options.limits };
  const limiters = {
    sheetsReads: slidingWindow(limits.sheetsReads, clock),
    sheetsWrites: slidingWindow(limits.sheetsWrites, clock),
    drive: slidingWindow(limits.drive, clock),
  };
  const policy = { ...RETRIES, sleep: clock.sleep, random: Math.random, ...options.retries };
  let loaded: Promise<GoogleClients> | undefined;
  return {
    call: (kind, ask, effect = kind === "sheetsWrites" ? "repeatable" : "none") =>
      withRetries({ ...policy, once: effect === "once" }, async () => {
        loaded ??= loadClients(options);
        const clients = await loaded;
        await limiters[kind]();
        counter.count(kind);
        return answer(ask(clients), effect !== "none");
      }),
  };
}

const RETRIES = { attempts: 6, firstWait: 1_000, longestWait: 32_000 };

async function answer<T>(
  asked: Promise<{ readonly data: T; readonly status?: number }>,
  writes: boolean,
): Promise<Outcome<T>> {
  try {
    const { data, status } = await asked;
    const isGoogle = status === NO_CONTENT || typeof data === "object";
    return isGoogle ? { ok: true, value: data } : { ...NOT_GOOGLE, ambiguous: writes };
  } catch (error) {
    return failureFromGoogle(error, { writes });
  }
}

/** What was deleted leaves nothing to tell. */
const NO_CONTENT = 204;

const NOT_GOOGLE: Failure = {
  ok: false,
  reason: "unavailable",
  message: "Google: an answer that is not JSON",
  retryable: true,
  ambiguous: false,
};

const SCOPES = ["https://www.googleapis.com/auth/spreadsheets", "https://www.googleapis.com/auth/drive"];

// Loaded at the first call: the two clients and their credentials are most of a cold start.
async function loadClients({ rootUrl, timeout = TIMEOUT }: Pick<GoogleOptions, "rootUrl" | "timeout">) {
  const [{ default: sheetsApi }, { default: driveApi }] = await Promise.all([
    import("googleapis/build/src/apis/sheets/index.js"),
    import("googleapis/build/src/apis/drive/index.js"),
  ]);
  const access = isLocal(rootUrl)
    ? { headers: { authorization: "Bearer local" } }
    : { auth: new sheetsApi.auth.GoogleAuth({ scopes: SCOPES }) };
  const options = { ...access, ...(rootUrl ? { rootUrl } : {}), timeout, retry: false };
  return {
    sheets: sheetsApi.sheets({ version: "v4", ...options }),
    drive: driveApi.drive({ version: "v3", ...options }),
  };
}

function isLocal(rootUrl: string | undefined): boolean {
  return rootUrl !== undefined && ["127.0.0.1", "localhost", "[::1]"].includes(new URL(rootUrl).hostname);
}
