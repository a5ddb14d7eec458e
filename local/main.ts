import { howToConnect } from "./how-to-connect.ts";
import { LOCAL_HELP, type LocalOptions, parseLocalOptions } from "./local-options.ts";
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
    await startLocal(demand.options).then((local) => run(local, demand.options), refuse);
}

function run(local: Local, options: LocalOptions): void {
  const urls = { google: local.google.url, mail: local.mailbox.url };
  console.log(JSON.stringify(urls));
  console.error(howToConnect(urls, options));
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void local.close());
}

type StartError = Error & { readonly code?: string; readonly port?: number; readonly path?: string };

function refuse(error: StartError): void {
  const { code, port, path } = error;
  if (port !== undefined && (code === "EADDRINUSE" || code === "EACCES")) {
    const why = code === "EACCES" ? "est réservé" : "est déjà pris";
    console.error(`Le port ${port} ${why} : donnez-en un autre, ou aucun pour en prendre un libre.`);
  } else if (path !== undefined) console.error(`On ne peut pas écrire ${path} (${code}).`);
  else throw error;
  process.exitCode = 1;
}
