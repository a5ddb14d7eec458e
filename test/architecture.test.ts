import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const ROOT = new URL("..", import.meta.url);

/** Every source file of some folders, with its text. */
const sourcesOf = (...folders: string[]) =>
  folders.flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, ROOT), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => {
        const path = `${folder}/${name.replaceAll("\\", "/")}`;
        return { path, text: readFileSync(new URL(path, ROOT), "utf8") };
      }),
  );

const importsOf = (text: string): string[] =>
  [...text.matchAll(/(?:from |import |import\()"([^"\n]+)"/g)].map(([, specifier = ""]) => specifier);

/** Where a relative import leads, from the root of the house. */
const resolved = (path: string, specifier: string): string =>
  specifier.startsWith(".") ? new URL(specifier, `file:///${path}`).pathname.slice(1) : specifier;

const CLOCKED = ["schemas", "functions/domain", "functions/sheets", "functions/emails", "functions/use-cases"];
const WORLDLY = [
  /\bnew Date\(\s*\)/,
  /\bDate\.now\b/,
  /\bMath\.random\b/,
  /\bprocess\b\s*\./,
  /\bperformance\.now\b/,
  /\bcrypto\./,
];

describe("what Apps Script checks too", () => {
  it.each(sourcesOf("schemas"))("asks for no URL and no atob, which it lacks: $path", ({ text }) => {
    const code = text.replaceAll(/\/\*\*[\s\S]*?\*\//g, "");
    expect(code.match(/\bz\.(?:url|httpUrl|base64|base64url|jwt)\b/g)).toBeNull();
  });
});

describe("what is judged, rendered and decided", () => {
  it.each(sourcesOf(...CLOCKED))("takes the time and chance as arguments: $path", ({ text }) => {
    expect(WORLDLY.filter((pattern) => pattern.test(text))).toEqual([]);
  });

  it.each([
    ["const now = new Date();", true],
    ["const now = new Date( );", true],
    ["const day = new Date(serial);", false],
    ["const id = Math.random();", true],
    ["const key = process.env.KEY;", true],
    ["the process of judging.", false],
  ])("would be caught, were it otherwise: %s", (text, caught) => {
    expect(WORLDLY.some((pattern) => pattern.test(text))).toBe(caught);
  });
});

/** Each room, and the rooms and packages that it may import beside itself. */
const ARROWS: Record<string, readonly string[]> = {
  "schemas/": ["zod"],
  "apps-script/": ["schemas/", "zod"],
  "functions/domain/": ["schemas/", "date-easter", "date-fns", "@date-fns/tz"],
  "functions/ports/": ["schemas/"],
  "functions/sheets/": [
    "schemas/",
    "functions/domain/",
    "functions/ports/",
    "functions/emails/words/",
    "date-fns",
    "@date-fns/tz",
    "zod",
  ],
  "functions/emails/": [
    "schemas/",
    "functions/domain/",
    "functions/ports/",
    "zod",
    "react",
    "react-dom/",
    "react-email",
  ],
  "functions/use-cases/": [
    "schemas/",
    "functions/domain/",
    "functions/ports/",
    "functions/sheets/",
    "functions/emails/",
  ],
};

describe("the arrows between the rooms", () => {
  it.each(Object.keys(ARROWS))("go one way from %s", (room) => {
    const astray = sourcesOf(room.slice(0, -1)).flatMap(({ path, text }) =>
      importsOf(text)
        .map((specifier) => resolved(path, specifier))
        .filter(
          (to) =>
            ![room, ...(ARROWS[room] ?? [])].some(
              (allowed) => to === allowed || (allowed.endsWith("/") && to.startsWith(allowed)),
            ),
        )
        .map((to) => `${path} → ${to}`),
    );
    expect(astray).toEqual([]);
  });

  it("never lead from what is deployed to its stand-in", () => {
    const astray = sourcesOf("functions", "schemas").filter(({ path, text }) =>
      importsOf(text).some((specifier) => resolved(path, specifier).startsWith("local/")),
    );
    expect(astray.map(({ path }) => path)).toEqual([]);
  });

  it("are followed from a file to what it names", () => {
    expect(
      importsOf('import { a } from "../x.ts";\nexport type { B } from "./y.ts";\nconst z = await import("zod");'),
    ).toEqual(["../x.ts", "./y.ts", "zod"]);
    expect(resolved("functions/domain/hours/judged.ts", "../../../schemas/hours.ts")).toBe("schemas/hours.ts");
  });
});

it("lays out HTML in one room, which is read late: what plans and judges never loads its library", () => {
  const users = sourcesOf("functions", "schemas", "local").flatMap(({ path, text }) =>
    importsOf(text).some((specifier) => /^react(-|\/|$)/.test(specifier)) ? [path] : [],
  );
  expect(users.length).toBeGreaterThan(0);
  expect(users.filter((path) => !path.startsWith("functions/emails/html/"))).toEqual([]);
  const early = sourcesOf("functions").filter(
    ({ path, text }) =>
      !path.startsWith("functions/emails/html/") && /^import .*emails\/html\/|^import .*"\.\.\/html\//m.test(text),
  );
  expect(early.map(({ path }) => path)).toEqual([]);
});

describe("the sheets' scripts", () => {
  const SERVICES = /\b(?:SpreadsheetApp|HtmlService|UrlFetchApp|ScriptApp|Session|Utilities|PropertiesService)\./;
  const AT_THE_EDGE = /^apps-script\/(?:[\w-]+\/)?sheet(?:\.ts|\/)/;

  it("name Google's services at their edge only, so that what decides is tested without them", () => {
    const users = sourcesOf("apps-script").filter(({ text }) => SERVICES.test(text));
    expect(users.length).toBeGreaterThan(0);
    expect(users.map(({ path }) => path).filter((path) => !AT_THE_EDGE.test(path))).toEqual([]);
  });

  it("take the hour of a run from its edge as well", () => {
    const clocked = sourcesOf("apps-script").filter(
      ({ path, text }) =>
        !AT_THE_EDGE.test(path) && !path.includes("/pages/") && WORLDLY.some((pattern) => pattern.test(text)),
    );
    expect(clocked.map(({ path }) => path)).toEqual([]);
  });
});

it("reads the environment in one place for the functions, and in one for the commands", () => {
  const readers = sourcesOf("functions").filter(({ text }) =>
    /\bprocess\.env\b/.test(text.replace(/\/\*\*.*?\*\//gs, "")),
  );
  expect(readers.map(({ path }) => path)).toEqual(["functions/main.ts"]);
  const cli = sourcesOf("functions/cli").filter(({ text }) => /\bprocess\b\s*[.;]/.test(text));
  expect(cli.map(({ path }) => path)).toEqual(["functions/cli/run-command.ts"]);
});
