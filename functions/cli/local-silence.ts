import { googleTime } from "../adapters/google/google-time.ts";
import type { Failure } from "../ports/outcome.ts";
import { refusal } from "../ports/refusal.ts";

/** What to do where a local Google was told and nothing listens; the real one is asked by the command itself. */
export async function localSilence(local: string | null): Promise<Failure | null> {
  if (local === null || (await googleTime(local)) !== null) return null;
  return refusal("not-possible", `Le Google local ne répond pas à ${local} : lancez « npm run local ».`);
}
