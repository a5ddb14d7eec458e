import { refuseUnsafeHeaders } from "../../functions/adapters/refuse-unsafe-headers.ts";
import type { Email, Mailer } from "../../functions/ports/mailer.ts";
import type { Failure } from "../../functions/ports/outcome.ts";

/**
 * How the next sending fails. `lost-before`: the message did not leave, and nobody can tell. `lost-after`: it left, and
 * nobody can tell.
 */
export type MailFault = "throttled" | "address-refused" | "lost-before" | "lost-after";

/** A mailer that keeps what it sent, oldest first. */
export type MemoryMailer = Mailer & {
  readonly sent: readonly Email[];
  /** Each fault makes one of the next sendings fail, in order. */
  readonly failNext: (...faults: readonly MailFault[]) => void;
};

/** The in-memory twin of the mail service. */
export function memoryMailer(): MemoryMailer {
  const sent: Email[] = [];
  const faults: MailFault[] = [];
  return {
    sent,
    failNext: (...next) => {
      faults.push(...next);
    },
    send: async (email) => {
      const refused = refuseUnsafeHeaders(email);
      if (refused) return refused;
      const fault = faults.shift();
      if (fault === undefined || fault === "lost-after") sent.push(email);
      return fault === undefined ? { ok: true, value: { messageId: `memory-${sent.length}` } } : FAILURES[fault];
    },
  };
}

const LOST: Failure = {
  ok: false,
  reason: "timed-out",
  message: "The reply never came.",
  retryable: false,
  ambiguous: true,
};

const FAILURES: Readonly<Record<MailFault, Failure>> = {
  throttled: {
    ok: false,
    reason: "throttled",
    message: "Maximum sending rate exceeded.",
    retryable: true,
    ambiguous: false,
  },
  "address-refused": {
    ok: false,
    reason: "address-refused",
    message: "Email address is not verified.",
    retryable: false,
    ambiguous: false,
  },
  "lost-before": LOST,
  "lost-after": LOST,
};
