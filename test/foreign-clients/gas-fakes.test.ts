import { copyFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { type BehindNames, behindNames, run, toldBy } from "./unchanged.ts";

const SCENARIO = new URL("./gas-fakes/hours.mjs", import.meta.url).pathname;
const MODULES = new URL("../../node_modules", import.meta.url).pathname;

/** What `gcloud auth application-default login` leaves of a person. */
const PERSON = { type: "authorized_user", client_id: "client", client_secret: "secret", refresh_token: "1//refresh" };
const SCOPES = ["spreadsheets", "drive", "userinfo.email"].map((name) => `https://www.googleapis.com/auth/${name}`);
const MANIFEST = { timeZone: "Europe/Paris", dependencies: {}, oauthScopes: ["openid", ...SCOPES] };

it("npm gas-fakes runs an Apps Script unchanged", { timeout: 90_000 }, async () => {
  const told = await behindNames(async (behind) => toldBy(await runScript(behind)));
  expect(told).toEqual({
    name: "Heures",
    values: [
      ["", "", ""],
      ["Nom", "Heures", ""],
      ["Anna", 7.5, 15],
      ["Bilal", 12, ""],
    ],
    formula: "=B3*2",
    weight: "bold",
    background: "#ffff00",
    last: [4, 3],
  });
});

/** gas-fakes keeps its own files beside the script: it works in a folder that goes away. */
async function runScript({ directory, env }: BehindNames) {
  await copyFile(SCENARIO, join(directory, "hours.mjs"));
  await symlink(MODULES, join(directory, "node_modules"));
  await writeFile(join(directory, "appsscript.json"), JSON.stringify(MANIFEST));
  await writeFile(join(directory, "person.json"), JSON.stringify(PERSON));
  return run(process.execPath, ["--use-openssl-ca", join(directory, "hours.mjs")], {
    cwd: directory,
    env: {
      ...env,
      AUTH_TYPE: "adc",
      GOOGLE_APPLICATION_CREDENTIALS: join(directory, "person.json"),
      GOOGLE_CLOUD_PROJECT: "local",
    },
  });
}
