import { importCommand } from "./import-command.ts";
import { askPerson, runCommand } from "./run-command.ts";

await runCommand((terminal) => importCommand(terminal, askPerson));
