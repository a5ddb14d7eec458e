/** The address of the person who uses the menu; `""` where Google does not tell it. */
export const personEmail = (): string => Session.getActiveUser().getEmail();

/** Today in Paris, `"2025-11-15"`. */
export const today = (): string => Utilities.formatDate(new Date(), "Europe/Paris", "yyyy-MM-dd");
