import * as z from "zod";
import type { Journal } from "../../schemas/journal.ts";
import type { IsoDate } from "../../schemas/month.ts";

/** A message of the year, on the day on which it left. */
export type YearMessage = {
  readonly at: IsoDate;
  readonly to: readonly string[];
  readonly kind: string;
  readonly key: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
};

const ofAKind = z.object({ kind: z.string() });

/** Which kind of e-mail the journal kept under a key. */
export function kindOf(journal: Journal, key: string): string {
  const entry = journal.find((each) => each.kind === "email" && each.key === key);
  if (entry?.kind !== "email") throw new Error(`the journal does not hold ${key}`);
  return ofAKind.parse(entry.params).kind;
}
