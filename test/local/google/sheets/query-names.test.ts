import { expect, it } from "vitest";
import { startLocalGoogle } from "../../../../local/google/start-local-google.ts";

it("takes the names of parameters in snake case too, and refuses those that it does not have", async () => {
  const google = await startLocalGoogle();
  const headers = { authorization: "Bearer me" };
  const ask = async (path: string, init: RequestInit = {}) => {
    const answer = await fetch(`${google.url}v4/spreadsheets${path}`, { headers, ...init });
    return { status: answer.status, body: (await answer.json()) as { spreadsheetId?: string } };
  };
  const { body } = await ask("", { method: "POST", body: "{}" });
  const write = (option: string) =>
    ask(`/${body.spreadsheetId}/values/A1?${option}=RAW`, { method: "PUT", body: '{"values":[["x"]]}' });
  expect((await write("value_input_option")).status).toBe(200);
  expect((await write("value_input")).status).toBe(400);
  await google.close();
});
