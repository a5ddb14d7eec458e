import { expect, it } from "vitest";
import { startLocalGoogle } from "../../../local/google/start-local-google.ts";

it("minds no name in the metadata of a file that its resource lacks, as R's googledrive sends", async () => {
  const google = await startLocalGoogle();
  const response = await fetch(`${google.url}drive/v3/files?fields=name`, {
    method: "POST",
    headers: { authorization: "Bearer a@example.org", "content-type": "application/json" },
    body: JSON.stringify({ name: "Notes", fields: "*" }),
  });
  expect([response.status, await response.json()]).toEqual([200, { name: "Notes" }]);
  await google.close();
});
