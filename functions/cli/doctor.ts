import { doctorCommand } from "./doctor-command.ts";
import { runCommand } from "./run-command.ts";

await runCommand(doctorCommand);
