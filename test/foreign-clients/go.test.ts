import { expect, it } from "vitest";
import { behindNames, run, toldBy } from "./unchanged.ts";

const SCENARIO = new URL("./go/hours.go", import.meta.url).pathname;

/** Where Debian keeps the sources of Go's packages, which are then read without a module of their own. */
const SOURCES = { GO111MODULE: "off", GOPATH: "/usr/share/gocode", GOFLAGS: "" };
const here = (await run("go", ["list", "google.golang.org/api/sheets/v4"], { env: SOURCES })).code === 0;

it.skipIf(!here)(
  "Go's google-api-go-client runs unchanged (needs golang-google-api-dev)",
  {
    timeout: 180_000,
  },
  async () => {
    const told = await behindNames(async ({ env }) =>
      toldBy(await run("go", ["run", SCENARIO], { env: { ...env, ...SOURCES } })),
    );
    expect(told).toEqual({
      title: "Hours",
      values: [
        ["name", "hours"],
        ["Anna", 7.5],
        ["Bilal", 12],
        ["total", 19.5],
      ],
      added: 0,
      replaced: 1,
      bold: true,
      refusal: [400, "Unable to parse range: Nowhere!A1"],
      csv: "name,hours\r\nAnna,7.5",
      names: ["From CSV", "Hours"],
      sizes: [600_000, 1_200_000],
    });
  },
);
