import * as z from "zod";

/**
 * One wish for the clock: `now` makes it stand still at that hour, `offsetMinutes` lets it run so far from the machine's,
 * `advanceSeconds` moves it on (or back) from where it is, standing or running.
 */
export const clockSetting = z.union([
  z.strictObject({ now: z.iso.datetime({ offset: true }) }),
  z.strictObject({ offsetMinutes: z.number() }),
  z.strictObject({ advanceSeconds: z.number() }),
]);

export type ClockSetting = z.infer<typeof clockSetting>;

/** What a clock shows: `frozen` while it stands still, `offsetMinutes` from the machine's while it runs. */
export type ClockState = { readonly now: string; readonly frozen: boolean; readonly offsetMinutes: number };

/** The clock of a store, its quotas and its tokens, that a test can set. */
export type SettableClock = {
  readonly now: () => Date;
  readonly set: (setting: ClockSetting) => void;
  readonly reset: () => void;
  readonly state: () => ClockState;
};

type Hands = { readonly frozenAt: number | null; readonly offset: number };

const RUNNING: Hands = { frozenAt: null, offset: 0 };

/** A clock that follows the machine's, or the one given, until it is set. */
export function settableClock(machine: () => Date = () => new Date()): SettableClock {
  let hands = RUNNING;
  const now = (): Date => new Date(hands.frozenAt ?? machine().getTime() + hands.offset);
  return {
    now,
    set: (setting) => {
      hands = moved(hands, setting);
    },
    reset: () => {
      hands = RUNNING;
    },
    state: () => ({
      now: now().toISOString(),
      frozen: hands.frozenAt !== null,
      offsetMinutes: hands.offset / MINUTE,
    }),
  };
}

const MINUTE = 60_000;

function moved({ frozenAt, offset }: Hands, setting: ClockSetting): Hands {
  if ("now" in setting) return { frozenAt: Date.parse(setting.now), offset: 0 };
  if ("offsetMinutes" in setting) return { frozenAt: null, offset: setting.offsetMinutes * MINUTE };
  const by = setting.advanceSeconds * 1000;
  return frozenAt === null ? { frozenAt, offset: offset + by } : { frozenAt: frozenAt + by, offset };
}
