import * as z from "zod";
import type { CallKind } from "../call.ts";
import { driveUnits } from "./drive-units.ts";
import { driveQuotaExceeded, sheetsQuotaExceeded } from "./quota-errors.ts";

/**
 * What any 60 seconds allow: `perUser` reads and as many writes of one user of a project, `perProject` of them all together
 * (Sheets), and the units of Drive. What is left out is Google's own.
 */
export const quotaLimits = z.strictObject({
  perUser: z.int().nonnegative().optional(),
  perProject: z.int().nonnegative().optional(),
  driveUnitsPerUser: z.int().nonnegative().optional(),
  driveUnitsPerProject: z.int().nonnegative().optional(),
});

export type QuotaLimits = z.infer<typeof quotaLimits>;

/** Every limit, told or not. */
export type AllLimits = { readonly [K in keyof Required<QuotaLimits>]: number };

/** Google's own limits. developers.google.com/workspace/{sheets/api/limits,drive/api/guides/limits} */
export const GOOGLE_LIMITS: AllLimits = {
  perUser: 60,
  perProject: 300,
  driveUnitsPerUser: 325_000,
  driveUnitsPerProject: 1_000_000,
};

/** A call as the quotas see it: who makes it, for which project. */
export type Drawn = {
  readonly kind: CallKind;
  readonly operation: string;
  readonly download: boolean;
  readonly user: string;
  readonly project: string;
};

/** What one key drew in the last minute. */
export type Usage = { readonly [key: string]: number };

type Entry = { readonly time: number; readonly units: number };

/** Counts what is drawn on the quotas, and refuses what is too much for one minute; `null` is no limit at all. */
export function quotaGate(limits: QuotaLimits | null, now: () => Date) {
  let held = allLimits(limits);
  const windows = new Map<string, readonly Entry[]>();
  const recent = (key: string): readonly Entry[] => {
    const time = now().getTime();
    const kept = (windows.get(key) ?? []).filter((entry) => entry.time > time - MINUTE && entry.time <= time);
    windows.set(key, kept);
    return kept;
  };
  const used = (key: string): number => recent(key).reduce((sum, { units }) => sum + units, 0);
  return {
    set: (next: QuotaLimits | null): void => {
      held = allLimits(next);
      windows.clear();
    },
    limits: (): AllLimits | null => held,
    usage: (): Usage => Object.fromEntries([...windows.keys()].map((key) => [key, used(key)])),
    /** Draws a call, or refuses it; what was refused draws nothing. */
    draw: (call: Drawn): void => {
      if (held === null) return;
      const units = call.kind === "drive" ? driveUnits(call) : 1;
      const all = `${call.kind} ${call.project}`;
      const own = `${all} ${call.user}`;
      const { perUser, perProject } = capsOf(call.kind, held);
      if (used(own) + units > perUser) throw refusalOf(call, { limit: perUser, per: "user" });
      if (used(all) + units > perProject) throw refusalOf(call, { limit: perProject, per: "project" });
      const entry = { time: now().getTime(), units };
      for (const key of [own, all]) windows.set(key, [...recent(key), entry]);
    },
  };
}

export type QuotaGate = ReturnType<typeof quotaGate>;

const MINUTE = 60_000;

function allLimits(limits: QuotaLimits | null): AllLimits | null {
  if (limits === null) return null;
  const { perUser, perProject, driveUnitsPerUser, driveUnitsPerProject } = limits;
  return {
    perUser: perUser ?? GOOGLE_LIMITS.perUser,
    perProject: perProject ?? GOOGLE_LIMITS.perProject,
    driveUnitsPerUser: driveUnitsPerUser ?? GOOGLE_LIMITS.driveUnitsPerUser,
    driveUnitsPerProject: driveUnitsPerProject ?? GOOGLE_LIMITS.driveUnitsPerProject,
  };
}

function capsOf(kind: CallKind, limits: AllLimits): Pick<AllLimits, "perUser" | "perProject"> {
  if (kind !== "drive") return limits;
  return { perUser: limits.driveUnitsPerUser, perProject: limits.driveUnitsPerProject };
}

/** Which limit was met. */
export type LimitMet = { readonly limit: number; readonly per: "user" | "project" };

function refusalOf({ kind, project }: Drawn, met: LimitMet): Error {
  return kind === "drive" ? driveQuotaExceeded(met.per) : sheetsQuotaExceeded(kind, project, met);
}
