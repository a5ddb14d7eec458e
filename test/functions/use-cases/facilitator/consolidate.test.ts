import { expect, it } from "vitest";
import { consolidateReport } from "../../../../schemas/requests.ts";
import { aStructure, valueIn } from "../a-structure.ts";
import { asking } from "./asking.ts";

it("consolidates at once; asked twice, the second time finds nothing to write", async () => {
  const structure = await aStructure();
  const { ask } = asking(structure);
  const consolidated = async () => consolidateReport.parse(valueIn(await ask({ action: "consolidate" })));
  expect(await consolidated()).toMatchObject({ committed: true, workbooks: { read: 2 } });
  await consolidated();
  expect(await consolidated()).toMatchObject({ committed: false, workbooks: { published: 0 } });
});
