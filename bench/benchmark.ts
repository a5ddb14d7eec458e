/** One line of a result: what was measured, the figure, and how it varied, as a person reads them. */
export type Line = { readonly what: string; readonly figure: string; readonly noise?: string };

/** `progress` overwrites one line of the terminal; `runs` is how many rounds to measure, where the person said so. */
export type BenchContext = { readonly runs: number | undefined; readonly progress: (doing: string) => void };

/** A measurement that can be run on its own by its name. */
export type Benchmark = {
  readonly name: string;
  readonly title: string;
  readonly run: (context: BenchContext) => Promise<readonly Line[]>;
};
