import { createInterface } from "node:readline/promises";
import type { Command, Terminal } from "./command.ts";
import { quietWarnings } from "./quiet-warnings.ts";

const CLEAR_LINE = "\r\u001b[K";

/** Runs a command in this process. Nothing else under `cli/` reads the environment or writes to the terminal. */
export async function runCommand(command: Command): Promise<void> {
  quietWarnings(process);
  process.exitCode = await command(terminalOf(process.argv.slice(2)));
}

function terminalOf(argv: readonly string[]): Terminal {
  const { stdout, stderr, env } = process;
  const clear = (): void => {
    if (stderr.isTTY) stderr.write(CLEAR_LINE);
  };
  const line =
    (stream: NodeJS.WriteStream) =>
    (text: string): void => {
      clear();
      stream.write(`${text}\n`);
    };
  return {
    argv,
    env,
    say: line(stdout),
    complain: line(stderr),
    tell: (step) => {
      if (stderr.isTTY) stderr.write(`${CLEAR_LINE}… ${step}`);
    },
  };
}

/** Asks the person at the terminal; where nobody sits, nobody answers. */
export async function askPerson(question: string): Promise<string | null> {
  const { stdin, stdout } = process;
  if (!stdin.isTTY) return null;
  const lines = createInterface({ input: stdin, output: stdout });
  try {
    return await lines.question(question);
  } finally {
    lines.close();
  }
}
