import { describe, expect, it } from "vitest";
import { startFunctions } from "../../local/functions-server.ts";

describe("the deployed functions", () => {
  it("say in the log alone which variables are missing, and answer in plain French", async () => {
    const functions = await startFunctions({ env: {} });
    try {
      expect(Object.keys(functions.urls).toSorted()).toEqual([
        "alert",
        "consolidate",
        "facilitator",
        "mailEvents",
        "remind",
      ]);
      const response = await fetch(functions.urls.consolidate, { method: "POST" });
      const text = await response.text();
      expect(response.status).toBe(500);
      expect(text).toContain("Une erreur inattendue est survenue");
      expect(text).not.toMatch(/CONTROL_WORKBOOKS|node_modules|functions\//);
      const [event] = functions.log().map((line) => JSON.parse(line));
      expect(event).toMatchObject({ severity: "ERROR", message: expect.stringContaining("CONTROL_WORKBOOKS") });
    } finally {
      await functions.stop();
    }
  });
});
