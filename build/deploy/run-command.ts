import { spawn } from "node:child_process";

/** How a command ended, and all that it said. */
export type Ran = { readonly code: number; readonly output: string };

/** Runs a command in a folder, showing what it says as it comes. */
export type RunCommand = (command: readonly string[], folder: string) => Promise<Ran>;

export const runCommand: RunCommand = (command, folder) =>
  new Promise((resolve, reject) => {
    const [program = "", ...args] = command;
    const child = spawn(program, args, {
      cwd: folder,
      stdio: ["inherit", "pipe", "pipe"],
      shell: process.platform === "win32",
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        output += text;
        process.stderr.write(text);
      });
    }
    child.once("error", reject).once("close", (code) => resolve({ code: code ?? 1, output }));
  });
