import { existsSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { BEHAVIOURS } from "../../local/behaviours/behaviours.ts";
import { OPERATIONS } from "../../local/google/operations.ts";
import { startLocalGoogle } from "../../local/google/start-local-google.ts";
import { LOCAL_HELP } from "../../local/local-options.ts";
import { handlers } from "../../local/workbook/requests/registry.ts";
import { firstColumn, readDocument, sectionOf } from "./read-document.ts";

const readme = readDocument("local/README.md");

const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, found = ""]) => found);
const inCode = (text: string): string[] => all(text, /`([^`]+)`/g);
const sources = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => readDocument(`${folder}/${name}`));

describe("local/README.md", () => {
  it("lists every kind of request that a batch may hold, and no other", () => {
    const listed = inCode(sectionOf(readme, "### Kinds of requests in a batch").split("\n\n")[0] ?? "");
    expect(listed).toEqual(Object.keys(handlers));
  });

  it("lists every call that is answered, and no other", () => {
    const lines = sectionOf(readme, "### Calls").split("\n").map(inCode);
    const listed = lines.flatMap(([resource, ...methods]) =>
      resource?.includes(".") ? methods.map((method) => `${resource}.${method}`) : [],
    );
    expect(listed.toSorted()).toEqual([...new Set(OPERATIONS.map(({ name }) => name))].toSorted());
  });

  it("lists every option", () => {
    const listed = inCode(firstColumn(sectionOf(readme, "## Start it")).join("\n"));
    expect(listed).toEqual([...new Set(all(LOCAL_HELP, /^ {2}(--[a-z-]+)/gm))]);
  });

  it("lists every door, and writes to each what it understands", async () => {
    const doors = new Set(sources("local/google").flatMap((text) => all(text, /"GET (\/_local\/\w+)"/g)));
    const [section = ""] = sectionOf(readme, "## Doors").split("`/_local/xlsx/ID`");
    const listed = inCode(firstColumn(section).join("\n"));
    expect(listed.toSorted()).toEqual([...doors].toSorted());
    const google = await startLocalGoogle();
    try {
      for (const [path = "", ...bodies] of section.split("\n").map(inCode)) {
        for (const body of bodies.filter((text) => text.startsWith("{") && path !== "/_local/calls")) {
          const answer = await fetch(new URL(path, google.url), { method: "POST", body });
          expect([path, body, answer.status]).toEqual([path, body, 200]);
        }
      }
    } finally {
      await google.close();
    }
  });

  it("claims no more behaviours than there are", () => {
    const [, claimed] = /Over (\d+) facts/.exec(readme) ?? [];
    expect(Object.values(BEHAVIOURS).flat().length).toBeGreaterThan(Number(claimed));
  });

  it("refuses by 501 the kinds of requests that the README names so", async () => {
    const google = await startLocalGoogle();
    const ask = (path: string, body: object) =>
      fetch(new URL(path, google.url), {
        method: "POST",
        headers: { authorization: "Bearer me" },
        body: JSON.stringify(body),
      });
    try {
      const { spreadsheetId } = (await (await ask("v4/spreadsheets", {})).json()) as { spreadsheetId: string };
      const [named = ""] = /^Nor are these kinds of requests understood: .*$/m.exec(readme) ?? [];
      expect(inCode(named).length).toBeGreaterThan(5);
      for (const kind of inCode(named)) {
        const { status } = await ask(`v4/spreadsheets/${spreadsheetId}:batchUpdate`, { requests: [{ [kind]: {} }] });
        expect([kind, status]).toEqual([kind, 501]);
      }
    } finally {
      await google.close();
    }
  });

  it("refuses by 501 what the README says that it does not do", async () => {
    const google = await startLocalGoogle();
    try {
      for (const line of inCode(firstColumn(sectionOf(readme, "## What it does not do")).join("\n"))) {
        const [method = "", path] = line.split(" ");
        if (path === undefined) continue;
        const answer = await fetch(new URL(path, google.url), { method, headers: { authorization: "Bearer me" } });
        expect([line, answer.status]).toEqual([line, 501]);
      }
    } finally {
      await google.close();
    }
  });
});

describe("local/google-facts.md", () => {
  const facts = all(readDocument("local/google-facts.md"), /^\| (?!fact |-)(.+) \|$/gm).map((line) =>
    line.split(" | "),
  );
  const behaviours = new Set(
    Object.values(BEHAVIOURS)
      .flat()
      .map(({ name }) => name),
  );
  const tests = sources("test").join("\n");

  it.each(facts)("names what proves that %s", (_, proofs = "") => {
    const isThere = (proof: string) => behaviours.has(proof) || existsSync(proof) || tests.includes(proof);
    expect(inCode(proofs).filter((proof) => !isThere(proof))).toEqual([]);
    expect(inCode(proofs).length).toBeGreaterThan(0);
  });
});
