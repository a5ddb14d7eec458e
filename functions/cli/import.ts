import { createInterface } from "node:readline/promises";
import { importCommand } from "./import-command.ts";
import { runCommand } from "./run-command.ts";

await runCommand((terminal) => importCommand(terminal, ask));

/** Asks on the terminal; where there is none, nobody answers. */
async function ask(question: string): Promise<string | null> {
  if (!process.stdin.isTTY) return null;
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await lines.question(question);
  } finally {
    lines.close();
  }
}
