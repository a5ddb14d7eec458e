import type { CallKind } from "./call.ts";
import { GoogleError } from "./google-error.ts";

/** Calls in any 60 seconds: 60 reads and 60 writes a user, 300 and 300 a project. */
export type QuotaLimits = { readonly perUser: number; readonly perProject: number };

/** Google's own limits. developers.google.com/workspace/sheets/api/limits */
export const GOOGLE_LIMITS: QuotaLimits = { perUser: 60, perProject: 300 };

/** Refuses with 429 the Sheets calls of a user, or of everybody, that are too many for one minute. */
export function sheetsQuotas(limits: QuotaLimits, now: () => Date): (kind: CallKind, user: string) => void {
  const windows = new Map<string, number[]>();
  const inWindow = (key: string): number[] => {
    const recent = (windows.get(key) ?? []).filter((time) => time > now().getTime() - MINUTE);
    windows.set(key, recent);
    return recent;
  };
  return (kind, user) => {
    if (kind === "drive") return;
    const own = inWindow(`${kind} ${user}`);
    const all = inWindow(kind);
    if (own.length >= limits.perUser) throw exceeded(kind, "per minute per user");
    if (all.length >= limits.perProject) throw exceeded(kind, "per minute");
    own.push(now().getTime());
    all.push(now().getTime());
  };
}

const MINUTE = 60_000;

function exceeded(kind: "sheetsReads" | "sheetsWrites", per: string): GoogleError {
  const metric = kind === "sheetsReads" ? "Read requests" : "Write requests";
  return new GoogleError(
    429,
    `Quota exceeded for quota metric '${metric}' and limit '${metric} ${per}' of service 'sheets.googleapis.com' for consumer 'project_number:0'.`,
    "rateLimitExceeded",
  );
}
