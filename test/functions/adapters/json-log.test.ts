import { expect, it } from "vitest";
import { callCounter } from "../../../functions/adapters/call-counter.ts";
import { jsonLog } from "../../../functions/adapters/json-log.ts";

it("writes one JSON line per event, with Cloud Logging's severity", () => {
  const lines: string[] = [];
  jsonLog((line) => void lines.push(line))({ severity: "INFO", event: "consolidated", workbooks: 3 });
  expect(lines).toEqual(['{"severity":"INFO","event":"consolidated","workbooks":3}\n']);
});

it("counts each kind of call apart, and gives snapshots", () => {
  const counter = callCounter();
  const before = counter.calls();
  counter.count("drive");
  counter.count("drive");
  expect([before.drive, counter.calls()]).toEqual([0, { sheetsReads: 0, sheetsWrites: 0, drive: 2, ses: 0 }]);
});
