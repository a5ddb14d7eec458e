import type { Outcome } from "../ports/outcome.ts";

/** How often a run that lost its turn reads and plans again before it leaves the rest to the next run. */
const TURNS = 4;

/** Takes another turn as long as somebody else wrote first. */
export async function takeTurns<T>(turn: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  for (let count = 1; ; count++) {
    const outcome = await turn();
    if (outcome.ok || outcome.reason !== "lost-turn" || count === TURNS) return outcome;
  }
}
