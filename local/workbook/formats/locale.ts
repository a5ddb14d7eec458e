/** What a spreadsheet's locale decides about typed and shown values. */
export type Locale = {
  readonly decimal: string;
  /** Shown between groups of three digits. */
  readonly group: string;
  /** Accepted between groups of three digits when typed. */
  readonly typedGroups: string;
  readonly dayFirst: boolean;
  readonly argumentSeparator: string;
  readonly yes: string;
  readonly no: string;
  readonly currency: { readonly pattern: string; readonly typed: RegExp };
  readonly datePattern: string;
  readonly monthNames: readonly string[];
  readonly dayNames: readonly string[];
};

const FRENCH: Locale = {
  decimal: ",",
  group: "\u202f",
  typedGroups: " \u00a0\u202f",
  dayFirst: true,
  argumentSeparator: ";",
  yes: "VRAI",
  no: "FAUX",
  currency: { pattern: "#,##0.00 [$€-1]", typed: /^€|[\s\u202f]*€$/ },
  datePattern: "dd/mm/yyyy",
  monthNames: names("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
  dayNames: names("dimanche lundi mardi mercredi jeudi vendredi samedi"),
};

const AMERICAN: Locale = {
  decimal: ".",
  group: ",",
  typedGroups: ",",
  dayFirst: false,
  argumentSeparator: ",",
  yes: "TRUE",
  no: "FALSE",
  currency: { pattern: "[$$]#,##0.00", typed: /^\$/ },
  datePattern: "m/d/yyyy",
  monthNames: names("January February March April May June July August September October November December"),
  dayNames: names("Sunday Monday Tuesday Wednesday Thursday Friday Saturday"),
};

/** The locales that the model speaks; a spreadsheet in any other is refused rather than misread. */
export const LOCALES: Readonly<Record<string, Locale>> = { fr_FR: FRENCH, en_US: AMERICAN };

/** The locale's rules, American where the name is unknown (creation refuses such a name). */
export const localeOf = (name: string): Locale => LOCALES[name] ?? AMERICAN;

function names(list: string): readonly string[] {
  return list.split(" ");
}
