/** Ink and paper of the sheets. Each background means one thing, everywhere. */
export const INK = { text: "#1f2933", quiet: "#5f6b7a", white: "#ffffff" } as const;

/** `alarm`: to be mended; `waiting`: somebody has to decide; `warning`: it counts, with a remark. */
export const PAPER = {
  heading: "#1d4e5f",
  section: "#e3edf0",
  alarm: "#f8d7da",
  warning: "#fdebc8",
  fine: "#d9efdf",
  waiting: "#dfe8f6",
} as const;
