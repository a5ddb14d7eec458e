import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { behindNames, isHere, run, toldBy } from "./unchanged.ts";

const SCENARIO = new URL("./r/people.R", import.meta.url).pathname;
const here = await isHere("Rscript", ["-e", "library(googlesheets4); library(jsonlite)"]);

/** R's httr takes its authority from no variable, but from a profile. */
const PROFILE = 'httr::set_config(httr::config(cainfo = Sys.getenv("SSL_CERT_FILE")))\n';

it.skipIf(!here)("R's googlesheets4 runs unchanged (needs r-cran-googlesheets4)", { timeout: 90_000 }, async () => {
  const told = await behindNames(async ({ directory, env }) => {
    const profile = join(directory, "profile.R");
    await writeFile(profile, PROFILE);
    return toldBy(await run("Rscript", [SCENARIO], { env: { ...env, R_PROFILE_USER: profile } }));
  });
  expect(told).toEqual({
    names: ["Anna", "Bilal", "Chloe"],
    hours: [7.5, 35, 12],
    present: [true, false, true],
    total: [54.5],
    sheets: ["copy", "people", "other"],
    left: ["Bilal", "Chloe"],
  });
});
