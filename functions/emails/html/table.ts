/** A table that no mail client frames or spaces by itself. */
export const BARE_TABLE = { width: "100%", cellPadding: "0", cellSpacing: "0", border: 0 } as const;
