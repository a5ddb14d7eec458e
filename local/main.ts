import { LOCAL_HELP, parseLocalOptions } from "./local-options.ts";
import { type Local, startLocal } from "./start-local.ts";

const demand = parseLocalOptions(process.argv.slice(2));

switch (demand.kind) {
  case "help":
    console.log(LOCAL_HELP);
    break;
  case "refused":
    console.error([...demand.problems, "", LOCAL_HELP].join("\n"));
    process.exitCode = 2;
    break;
  case "run":
    await startLocal(demand.options).then(run, refuse);
}

function run(local: Local): void {
  console.log(JSON.stringify({ google: local.google.url, mail: local.mailbox.url }));
  console.error(`Les e-mails se lisent sur ${local.mailbox.url} dans un navigateur. Ctrl-C pour arrêter.`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void local.close());
}

function refuse(error: Error & { readonly code?: string; readonly port?: number }): void {
  if (error.code !== "EADDRINUSE" && error.code !== "EACCES") throw error;
  const why = error.code === "EACCES" ? "est réservé" : "est déjà pris";
  console.error(`Le port ${error.port} ${why} : donnez-en un autre, ou aucun pour en prendre un libre.`);
  process.exitCode = 1;
}
