// docs.aws.amazon.com/ses/latest/dg/quotas.html: the quotas of the day and of the second count recipients, not messages.
import type { Clock } from "../../ports/clock.ts";
import type { Failure } from "../../ports/outcome.ts";
import { type Limiter, slidingWindow } from "../limiter.ts";

/** What an account may send: recipients a second, and how many more in these 24 hours. */
export type SendQuota = { readonly perSecond: number; readonly left: number };

/** Keeps an account under its own quota. */
export type SendGate = {
  /** `null` when so many recipients still fit into the day; otherwise why the message surely does not leave today. */
  readonly admit: (recipients: number) => Promise<Failure | null>;
  /** Resolves when one try to so many recipients may start. */
  readonly pace: (recipients: number) => Promise<void>;
};

type Known = { readonly perSecond: number; readonly limiter: Limiter; readonly readAt: number; left: number };

/**
 * Where the account does not tell (the permission `ses:GetSendQuota` is missing, or a stand-in does not know the call):
 * the rate of SES's sandbox, which every account has, and no limit for the day, which SES then says itself.
 */
const UNTOLD: SendQuota = { perSecond: 1, left: Number.POSITIVE_INFINITY };

/** Milliseconds before the quota is asked for again: others send from the account too, and a used-up day ends. */
const KEPT = { telling: 3_600_000, untold: 60_000, usedUp: 60_000 };

/** The rest is for clocks that differ and for whoever else sends from the account. */
const SHARE_OF_RATE = 0.9;

/** `ask` reads the account's quota, `null` where it is not told. It is asked at the first message, then seldom. */
export function sendGate(ask: () => Promise<SendQuota | null>, clock: Clock): SendGate {
  let known: Known | undefined;
  let keptFor = 0;
  const current = async (recipients: number): Promise<Known> => {
    const now = clock.now().getTime();
    const kept = known && known.left < recipients ? KEPT.usedUp : keptFor;
    if (known && now - known.readAt < kept) return known;
    const told = await ask();
    const { perSecond, left } = told ?? UNTOLD;
    const limiter = known?.perSecond === perSecond ? known.limiter : recipientsPerSecond(perSecond, clock);
    known = { perSecond, limiter, readAt: now, left };
    keptFor = told ? KEPT.telling : KEPT.untold;
    return known;
  };
  return {
    admit: async (recipients) => {
      const quota = await current(recipients);
      if (quota.left < recipients) return DAY_USED_UP;
      quota.left -= recipients;
      return null;
    },
    pace: async (recipients) => {
      const { limiter } = known ?? (await current(recipients));
      for (let slot = 0; slot < recipients; slot += 1) await limiter();
    },
  };
}

function recipientsPerSecond(perSecond: number, clock: Clock): Limiter {
  const rate = perSecond * SHARE_OF_RATE;
  const limit = Math.max(1, Math.floor(rate));
  return slidingWindow(limit, clock, Math.ceil((limit / rate) * 1_000));
}

const DAY_USED_UP: Failure = {
  ok: false,
  reason: "throttled",
  message: "SES: the account's quota of these 24 hours is used up",
  retryable: true,
  ambiguous: false,
};
