import type { Journal } from "../../../schemas/journal.ts";
import { keysOf } from "./alert-key.ts";

/** All that e-mails told or are about to tell, by key. What was called off told nothing. */
export const toldKeys = (journal: Journal): Set<string> =>
  new Set(journal.flatMap((entry) => (entry.kind === "email" && entry.status !== "dropped" ? keysOf(entry) : [])));
