import type { AddressInfo } from "node:net";
import { http } from "@google-cloud/functions-framework";
import { getTestServer } from "@google-cloud/functions-framework/testing";
import { peakMemory } from "../measure/peak-memory.ts";

// Serves the built functions as the platform does, on this machine only, and tells its parent where; any message is
// answered with the peak of its memory.
const { consolidate } = await import(process.argv[2] ?? "");

http("consolidate", consolidate);
const server = getTestServer("consolidate");
server.listen(0, "127.0.0.1", () => {
  process.send?.({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` });
});
process.on("message", () => process.send?.({ peak: peakMemory() }));
process.on("disconnect", () => process.exit());
