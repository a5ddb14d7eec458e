/** How an e-mail is looked at, whatever the machine prefers. */
export const MODES = ["light", "dark"] as const;
export type Mode = (typeof MODES)[number];

/** An e-mail as a reader in that mode shows it: its rules for the dark hold, or do not. */
export const inMode = (html: string, mode: Mode): string =>
  html
    .replaceAll(
      /@media\s*\(\s*prefers-color-scheme\s*:\s*dark\s*\)/g,
      mode === "dark" ? "@media all" : "@media not all",
    )
    .replaceAll("color-scheme:light dark", `color-scheme:${mode}`)
    .replaceAll(/(<meta name="color-scheme" content=)"light dark"/g, `$1"${mode}"`);
