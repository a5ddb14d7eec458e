import { type DemoOptions, demoHelp, parseDemoOptions } from "./demo-options.ts";
import { refuseOutput } from "./write-output.ts";

/** The options of a command line that can be carried out; otherwise `null`, once it is said why or the help is shown. */
export async function optionsOrExplain(command: string, argv: readonly string[]): Promise<DemoOptions | null> {
  const demand = parseDemoOptions(argv);
  if (demand.kind === "help") {
    console.log(demoHelp(command));
    return null;
  }
  const problem = demand.kind === "refused" ? demand.problem : await refuseOutput(demand.options.out);
  if (demand.kind === "run" && problem === null) return demand.options;
  console.error(`${problem}\n\n${demoHelp(command)}`);
  process.exitCode = 2;
  return null;
}
