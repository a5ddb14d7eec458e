import { runCommand } from "./run-command.ts";
import { setUpCommand } from "./set-up-command.ts";

await runCommand(setUpCommand);
