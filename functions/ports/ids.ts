/** Chance, as a port: names that nothing else bears. */
export interface Ids {
  /** A new name for a run, written into whatever it leaves behind. */
  run(): string;
  /** A new marker id: a positive 31-bit integer, as Sheets wants it. */
  marker(): number;
}
