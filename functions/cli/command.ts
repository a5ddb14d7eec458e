/** What a command of the terminal is given. `tell` shows a step on a line that the next one replaces. */
export type Terminal = {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly say: (text: string) => void;
  readonly complain: (text: string) => void;
  readonly tell: (step: string) => void;
};

/** A command: it says what it did, and answers its exit code. */
export type Command = (terminal: Terminal) => Promise<ExitCode>;

/** `refused`: the command line is not understood, or lacks something. */
export const EXIT = { fine: 0, failed: 1, refused: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
