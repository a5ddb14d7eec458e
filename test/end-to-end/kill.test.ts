import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FunctionName, RunningFunctions } from "../../local/functions-server.ts";
import { isDigest, journalOf } from "../functions/use-cases/a-structure.ts";
import { pictureOf } from "../functions/use-cases/picture.ts";
import { aServedStructure, keep, type ServedStructure, seeded } from "./a-served-structure.ts";

let served: ServedStructure;
let survivor: RunningFunctions;
let backToUnread: () => void;
let backToConsolidated: () => void;
let expected: unknown;

/** The instances that come after: half an hour later, when every lease has run out. */
const LATER = 30;

beforeAll(async () => {
  served = await aServedStructure();
  survivor = await served.start(LATER);
  backToUnread = keep(served.structure.store);
  await run(survivor, "consolidate");
  backToConsolidated = keep(served.structure.store);
  await finish();
  expected = (await ending()).picture;
  expect(await received()).toEqual({ alerts: 1, digests: 1 });
}, 60_000);
afterAll(async () => {
  await survivor.stop();
  await served.close();
});

/** The 15 November 2025 is a Saturday. */
const ASKED = { method: "POST", headers: { "content-type": "application/json" } };
const BODIES: Partial<Record<FunctionName, string>> = { alert: JSON.stringify({ evenOnDaysOff: true }) };

const ask = (functions: RunningFunctions, name: FunctionName) =>
  fetch(functions.urls[name], { ...ASKED, body: BODIES[name] ?? "{}" });

/** What the mailbox holds. */
async function received() {
  const messages = await served.mailbox.messages();
  const digests = messages.filter(({ subject }) => subject.startsWith("Récapitulatif")).length;
  return { alerts: messages.length - digests, digests };
}

async function run(functions: RunningFunctions, name: FunctionName): Promise<void> {
  const response = await ask(functions, name);
  if (!response.ok) throw new Error(`${name}: ${response.status} ${await response.text()}`);
}

/** What the scheduler does next, to the end. */
async function finish(): Promise<void> {
  for (const name of ["consolidate", "alert", "consolidate"] as const) await run(survivor, name);
}

/** The sheets, where an uncertain message is taken for the sent one that it may be; and how many are uncertain. */
async function ending() {
  const emails = (await journalOf(served.structure)).filter((entry) => entry.kind === "email");
  const lost = emails.filter(({ status }) => status === "uncertain");
  const digests = lost.filter(isDigest).length;
  const picture = JSON.stringify(await pictureOf(served.structure.store)).replaceAll("uncertain", "sent");
  return { picture: JSON.parse(picture) as unknown, uncertain: lost.length - digests, digests };
}

const callsSoFar = (): number => Object.values(served.google.calls()).reduce((sum, count) => sum + count, 0);

/** Asks for a run, and waits until `isTime` says so or the run is over, which it then tells. */
async function runUntil(functions: RunningFunctions, name: FunctionName, isTime: () => boolean): Promise<boolean> {
  let isOver = false;
  const asked = ask(functions, name).then(
    () => undefined,
    () => undefined,
  );
  void asked.then(() => {
    isOver = true;
  });
  while (!isOver && !isTime()) await wait(1);
  return isOver;
}

/**
 * Kills a run in the middle, lets others finish, and holds what they leave to the undisturbed world; how many messages
 * left and how many are shown as uncertain.
 */
async function killed(name: FunctionName, plan: (functions: RunningFunctions) => Promise<void>): Promise<number[]> {
  (name === "alert" ? backToConsolidated : backToUnread)();
  const before = await received();
  const functions = await served.start(0);
  await plan(functions);
  await functions.kill();
  served.google.faults.clear();
  await finish();
  const { picture, uncertain, digests } = await ending();
  expect(picture).toEqual(expected);
  const after = await received();
  const sent = after.alerts - before.alerts;
  for (const each of [
    [sent, uncertain],
    [after.digests - before.digests, digests],
  ])
    expect(each).toBeOneOf([
      [1, 0],
      [0, 1],
      [1, 1],
    ]);
  return [sent, uncertain];
}

/** The n-th call to Google is held and never takes effect, or takes effect and its reply is lost. */
const atCall = (name: FunctionName, place: number, when: "before" | "after") => async (functions: RunningFunctions) => {
  const first = callsSoFar();
  const { faults } = served.google;
  if (place > 1) faults.add({ operation: "*", times: place - 1, delay: 0 });
  faults.add({ operation: "*", times: 1, drop: when, ...(when === "before" ? { delay: 1_000 } : {}) });
  expect(await runUntil(functions, name, () => callsSoFar() - first >= place)).toBe(false);
};

const places = (count: number) => Array.from({ length: count }, (_, place) => place + 1);

describe("a killed run of consolidate", () => {
  it.each(places(12))("ends in the same sheets when it dies in call %i, which is lost with it", async (place) => {
    expect(await killed("consolidate", atCall("consolidate", place, "before"))).toEqual([1, 0]);
  });

  it.each([5, 6, 8, 10, 12])("ends in the same sheets when it dies after the effect of call %i", async (place) => {
    expect(await killed("consolidate", atCall("consolidate", place, "after"))).toEqual([1, 0]);
  });
});

describe("a killed run of alert", () => {
  it.each([
    ["reading", 1, "before", [[1, 0]]],
    ["the plan's commit", 2, "before", [[1, 0]]],
    ["the plan's commit, which took effect", 2, "after", [[1, 0]]],
    ["the claim", 3, "before", [[1, 0]]],
    [
      "the claim, which took effect",
      3,
      "after",
      [
        [0, 1],
        [1, 1],
      ],
    ],
    ["the settlement", 4, "before", [[1, 1]]],
    ["the settlement, which took effect", 4, "after", [[1, 0]]],
    ["the claim of the digest, which took effect", 5, "after", [[1, 0]]],
    ["the settlement of the digest", 6, "before", [[1, 0]]],
  ] as const)(
    "ends in the same sheets and never in two messages when it dies in %s",
    async (_, place, when, allowed) => {
      expect(await killed("alert", atCall("alert", place, when))).toBeOneOf([...allowed]);
    },
  );
});

describe("a run killed at any moment", () => {
  const chance = seeded("jalon");
  const moments = places(6).map((place) => ({
    name: place % 2 ? ("alert" as const) : ("consolidate" as const),
    milliseconds: Math.round(chance.next().value * 400),
  }));

  it.each(moments)("ends in the same sheets: $name after $milliseconds ms", async ({ name, milliseconds }) => {
    await killed(name, async (functions) => {
      const end = performance.now() + milliseconds;
      await runUntil(functions, name, () => performance.now() >= end);
    });
  });
});
