import { expect, it } from "vitest";
import { consolidateReport } from "../../../../schemas/requests.ts";
import { aStructure, valueIn } from "../a-structure.ts";
import { around } from "../around.ts";
import { asking } from "./asking.ts";

it("consolidates at once; asked twice, the second time finds nothing to write", async () => {
  const structure = await aStructure();
  const { ask } = asking(structure);
  const consolidated = async () => consolidateReport.parse(valueIn(await ask({ action: "consolidate" })));
  expect(await consolidated()).toMatchObject({ committed: true, workbooks: { read: 2 } });
  await consolidated();
  expect(await consolidated()).toMatchObject({ committed: false, workbooks: { published: 0 } });
});

it("answers before the menu gives up, where reading is slow: the rest is read at the next run, and counted", async () => {
  const names = Array.from({ length: 40 }, (_, place) => `Déclarant ${place + 1}`);
  const many = Object.fromEntries(names.map((name) => [name, { rows: [], ticked: [] }]));
  const structure = await aStructure(many);
  const { ask } = asking(structure);
  const begun = structure.clock.now().getTime();
  const slow = around(structure.ports, async ({ name }, go) => {
    if (name === "read") structure.clock.advance(1_100);
    return go();
  });
  const { workbooks } = consolidateReport.parse(valueIn(await ask({ action: "consolidate" }, undefined, slow)));
  expect(workbooks.read).toBeGreaterThan(20);
  expect(workbooks.postponed).toBe(40 - workbooks.read);
  expect(structure.clock.now().getTime() - begun).toBeLessThan(50_000);
  const next = consolidateReport.parse(valueIn(await ask({ action: "consolidate" })));
  expect(next.workbooks).toMatchObject({ postponed: 0 });
});
