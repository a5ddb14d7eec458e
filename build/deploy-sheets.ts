import { deploySheets } from "./deploy/deploy-sheets.ts";
import { runCommand } from "./deploy/run-command.ts";

process.exitCode = await deploySheets(process.argv.slice(2), {
  root: process.cwd(),
  run: runCommand,
  say: (text) => console.log(text),
  complain: (text) => console.error(text),
});
