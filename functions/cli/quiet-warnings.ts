import type { EventEmitter } from "node:events";

/** What Google's library says in English where it finds no credentials: the command says it in French, with what to do. */
const SAID_ALREADY = "MetadataLookupWarning";

/** Keeps a process from printing what a command says better; every other warning is printed as before. */
export function quietWarnings(source: EventEmitter): void {
  const printers = source.listeners("warning");
  source.removeAllListeners("warning");
  source.on("warning", (warning: Error) => {
    if (warning.name !== SAID_ALREADY) for (const print of printers) print(warning);
  });
}
