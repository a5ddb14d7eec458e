/** Who answers a call, as the run report and the quotas tell them apart. */
export type CallKind = "sheetsReads" | "sheetsWrites" | "drive" | "ses";

/** Requests sent so far, each try of a retried call counted. */
export type Calls = Readonly<Record<CallKind, number>>;

/** Counts every request as it leaves; `calls` is a snapshot. */
export type CallCounter = {
  count(kind: CallKind): void;
  calls(): Calls;
};

export function callCounter(): CallCounter {
  const counts: Record<CallKind, number> = { sheetsReads: 0, sheetsWrites: 0, drive: 0, ses: 0 };
  return {
    count: (kind) => {
      counts[kind] += 1;
    },
    calls: () => ({ ...counts }),
  };
}
