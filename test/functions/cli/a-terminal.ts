import type { Command, Terminal } from "../../../functions/cli/command.ts";

/** What a command left behind: its exit code, and all that it wrote. */
export type Run = {
  readonly code: number;
  readonly said: string;
  readonly complained: string;
  readonly steps: readonly string[];
};

/** Runs a command as from a terminal that nobody looks at. */
export async function runIn(command: Command, argv: readonly string[], env: Terminal["env"] = {}): Promise<Run> {
  const said: string[] = [];
  const complained: string[] = [];
  const steps: string[] = [];
  const code = await command({
    argv,
    env,
    say: (text) => said.push(text),
    complain: (text) => complained.push(text),
    tell: (step) => steps.push(step),
  });
  return { code, said: said.join("\n"), complained: complained.join("\n"), steps };
}
