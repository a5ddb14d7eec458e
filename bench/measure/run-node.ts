import { spawn } from "node:child_process";

/** How a Node process went, from its start to its end. `output` is all that it printed. */
export type NodeRun = { readonly milliseconds: number; readonly output: string };

/** Runs this same Node with these arguments and waits for its end. */
export async function runNode(args: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<NodeRun> {
  const start = performance.now();
  const child = spawn(process.execPath, args, { env, stdio: ["ignore", "pipe", "inherit"] });
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (chunk) => {
    output += chunk;
  });
  const code = await new Promise((resolve, reject) => child.once("error", reject).once("close", resolve));
  if (code !== 0) throw new Error(`node ${args.join(" ")} ended with ${code}`);
  return { milliseconds: performance.now() - start, output };
}
