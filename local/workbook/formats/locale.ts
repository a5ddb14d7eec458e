/** What a spreadsheet's locale decides about typed and shown values; patterns are spelt as Sheets spells its own. */
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
  readonly currency: Currency;
  readonly datePattern: string;
  /** A time of day of its own (`timePattern`), and after a date, where no half of the day is told. */
  readonly timePattern: string;
  readonly clockPattern: string;
  /** The hour of a time as typed: `H` or `HH`. */
  readonly hour: string;
  readonly monthNames: readonly string[];
  readonly shortMonthNames: readonly string[];
  readonly dayNames: readonly string[];
  readonly shortDayNames: readonly string[];
};

type Currency = { readonly symbol: string; readonly pattern: string; readonly wholePattern: string };

const FRENCH: Locale = {
  decimal: ",",
  group: "\u202f",
  typedGroups: " \u00a0\u202f",
  dayFirst: true,
  argumentSeparator: ";",
  yes: "VRAI",
  no: "FAUX",
  currency: { symbol: "€", pattern: "#,##0.00\\ [$€-1]", wholePattern: "#,##0\\ [$€-1]" },
  datePattern: "dd/MM/yyyy",
  timePattern: "HH:mm:ss",
  clockPattern: "HH:mm:ss",
  hour: "HH",
  monthNames: names("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
  shortMonthNames: names("janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc."),
  dayNames: names("dimanche lundi mardi mercredi jeudi vendredi samedi"),
  shortDayNames: names("dim. lun. mar. mer. jeu. ven. sam."),
};

const AMERICAN: Locale = {
  decimal: ".",
  group: ",",
  typedGroups: ",",
  dayFirst: false,
  argumentSeparator: ",",
  yes: "TRUE",
  no: "FALSE",
  currency: { symbol: "$", pattern: '"$"#,##0.00', wholePattern: '"$"#,##0' },
  datePattern: "M/d/yyyy",
  timePattern: "h:mm:ss am/pm",
  clockPattern: "H:mm:ss",
  hour: "H",
  monthNames: names("January February March April May June July August September October November December"),
  shortMonthNames: names("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"),
  dayNames: names("Sunday Monday Tuesday Wednesday Thursday Friday Saturday"),
  shortDayNames: names("Sun Mon Tue Wed Thu Fri Sat"),
};

const BRITISH: Locale = {
  ...AMERICAN,
  dayFirst: true,
  currency: { symbol: "£", pattern: '"£"#,##0.00', wholePattern: '"£"#,##0' },
  datePattern: "dd/MM/yyyy",
  timePattern: "HH:mm:ss",
  clockPattern: "HH:mm:ss",
  hour: "HH",
};

/**
 * The locales that the model speaks, by country or by their language alone; a spreadsheet in any other is refused rather
 * than misread.
 */
const LOCALES: ReadonlyMap<string, Locale> = new Map([
  ["fr_FR", FRENCH],
  ["fr", FRENCH],
  ["en_US", AMERICAN],
  ["en", AMERICAN],
  ["en_GB", BRITISH],
]);

/** Whether the model speaks it. */
export const isSpoken = (name: string): boolean => LOCALES.has(name);

/** The locale's rules, American where the name is unknown (creation refuses such a name). */
export const localeOf = (name: string): Locale => LOCALES.get(name) ?? AMERICAN;

function names(list: string): readonly string[] {
  return list.split(" ");
}
