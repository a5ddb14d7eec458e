import { spawn } from "node:child_process";

/** How a command ended, and all that it said. */
export type Ran = { readonly code: number; readonly output: string };

/** Runs a command in a folder, showing what it says as it comes. */
export type RunCommand = (command: readonly string[], folder: string) => Promise<Ran>;

/**
 * How a command is started: on Windows npm is a script that only a shell runs, and Node hands a shell the words as they
 * are, so that one with a space would be two.
 */
export function spawned([program = "", ...args]: readonly string[], platform: NodeJS.Platform) {
  return platform === "win32"
    ? { program, args: args.map((each) => (/^[\w@./:=-]+$/.test(each) ? each : `"${each}"`)), shell: true }
    : { program, args, shell: false };
}

export const runCommand: RunCommand = (command, folder) =>
  new Promise((resolve, reject) => {
    const { program, args, shell } = spawned(command, process.platform);
    const child = spawn(program, args, { cwd: folder, stdio: ["inherit", "pipe", "pipe"], shell });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        output += text;
        process.stderr.write(text);
      });
    }
    child.once("error", reject).once("close", (code) => resolve({ code: code ?? 1, output }));
  });
