import { expect, it } from "vitest";
import { behindNames, run, toldBy } from "./unchanged.ts";

const SCENARIO = new URL("./googleapis/hours.ts", import.meta.url).pathname;
const COMPARE = new URL("../../local/compare/main.ts", import.meta.url).pathname;

it("npm googleapis runs unchanged, with a service account's key", { timeout: 60_000 }, async () => {
  const told = await behindNames(async ({ env }) => toldBy(await run(process.execPath, [SCENARIO], { env })));
  expect(told).toEqual({
    values: [
      ["Nom", "Heures"],
      ["Anna", "7,5"],
      ["Total", "7,5"],
    ],
    missing: 404,
    owner: "robot@local.iam.gserviceaccount.com",
  });
});

it("local:compare finds nothing to tell between two local Googles", { timeout: 60_000 }, async () => {
  const { code, output } = await behindNames(({ env }) =>
    run(process.execPath, [COMPARE, "--only", "same title"], { env }),
  );
  expect(output).toMatch(/1 compared, 0 differ, 0 asked of the local Google only\./);
  expect(code).toBe(0);
});
