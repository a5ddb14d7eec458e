import { beforeEach, describe, expect, it } from "vitest";
import type { Outcome } from "../../../../functions/ports/outcome.ts";
import { aStructure, removeTab, type Structure } from "../a-structure.ts";
import { counted } from "../around.ts";
import { type Asking, asking, CAMILLE } from "./asking.ts";
import { WISHES } from "./wishes.ts";

let structure: Structure;
let talk: Asking;

beforeEach(async () => {
  structure = await aStructure();
  talk = asking(structure);
});

const reasonOf = (outcome: Outcome<unknown>) => (outcome.ok ? "ok" : outcome.reason);

/** Seconds that a token still holds once it is over, as two clocks may differ. */
const WELL_OVER = 2 * 3_600;

describe.each(Object.values(WISHES))("$action", (wish) => {
  it.each<[string, () => string | null]>([
    ["no token", () => null],
    ["a forged token", () => `${talk.token()}x`],
    ["a token for another audience", () => talk.token(CAMILLE, "other.apps.example.org")],
    [
      "a token that ran out",
      () => {
        const token = talk.token();
        structure.clock.advance(WELL_OVER * 1_000);
        return token;
      },
    ],
  ])("is refused before anything is read: %s", async (_, token) => {
    const { ports, tally } = counted(structure.ports);
    expect(reasonOf(await talk.ask(wish, token(), ports))).toBe("unauthenticated");
    expect(tally.read + tally.commit).toBe(0);
  });

  it("is refused to who is not in the tab of the facilitators, and nothing is written", async () => {
    const { ports, tally } = counted(structure.ports);
    expect(reasonOf(await talk.ask(wish, talk.token("quelquun@example.org"), ports))).toBe("not-facilitator");
    removeTab(structure, structure.control, "Facilitateurs");
    expect(reasonOf(await talk.ask(wish, talk.token(), ports))).toBe("not-facilitator");
    expect([tally.commit, tally.send]).toEqual([0, 0]);
  });

  it("is refused for a workbook without a registered audience, and for one that the service does not act on", async () => {
    const unregistered = { audiences: new Map([[structure.control, []]]) };
    expect(reasonOf(await talk.ask(wish, talk.token(), unregistered))).toBe("switched-off");
    expect(reasonOf(await talk.ask(wish, talk.token(), { controls: [] }))).toBe("not-found");
  });
});
