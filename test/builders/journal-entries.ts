import {
  type AddressEntry,
  addressEntry,
  type EmailEntry,
  type EvaluationEntry,
  emailEntry,
  evaluationEntry,
} from "../../schemas/journal.ts";

/** An alert about Arques that waits to leave. */
export const anEmail = (changes: Partial<EmailEntry> = {}): EmailEntry =>
  emailEntry.parse({
    kind: "email",
    at: "2025-11-15T07:00:00.000Z",
    key: "ARQ-2024/1/late",
    market: "ARQ-2024",
    to: ["camille.lenoir@example.org"],
    subject: "[En retard] Arques-la-Bataille, 68 logements",
    status: "to-send",
    since: "2025-11-15T07:00:00.000Z",
    run: null,
    leaseUntil: null,
    messageId: null,
    carriedOut: [],
    params: null,
    ...changes,
  });

/** Arques as it was seen for October 2025. */
export const anEvaluation = (changes: Partial<EvaluationEntry> = {}): EvaluationEntry =>
  evaluationEntry.parse({
    kind: "evaluation",
    at: "2025-11-15T07:00:00.000Z",
    market: "ARQ-2024",
    month: "2025-10",
    state: "late",
    level: "late",
    lateRun: 2,
    criticalRun: 0,
    done: 580000,
    target: 670000,
    e: 0.949,
    r1: 2.62,
    ...changes,
  });

/** The facilitator's address bounced for good on 15 November 2025. */
export const anAddressEvent = (changes: Partial<AddressEntry> = {}): AddressEntry =>
  addressEntry.parse({
    kind: "address",
    at: "2025-11-15T07:02:00.000Z",
    address: "camille.lenoir@example.org",
    event: "bounce",
    permanent: true,
    about: "ARQ-2024/1/late",
    ...changes,
  });
