/** What a small market shows before its pace can: each is told at most once per market. */
export const SIGNALS = ["nobody-validated", "contract-ending", "no-hours"] as const;
export type Signal = (typeof SIGNALS)[number];
