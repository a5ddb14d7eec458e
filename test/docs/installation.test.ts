import { describe, expect, it } from "vitest";
import { parseConfig } from "../../functions/config.ts";
import * as functions from "../../functions/main.ts";
import { readDocument } from "./read-document.ts";

const guide = readDocument("docs/installation.md");

/** The variables that the environment may hold, by their declarations: no value of theirs tells them all. */
const variables = [...readDocument("functions/config.ts").matchAll(/^ {2}([A-Z][A-Z_]+):/gm)].map(([, name]) => name);

const DEPLOYED = /^deployer [a-z-]+ (\w+) .*--(no-)?allow-unauthenticated$/gm;

describe("docs/installation.md", () => {
  it("names every variable that the functions read, and no other", () => {
    const named = new Set([...guide.matchAll(/`([A-Z]+(?:_[A-Z]+)+)`/g)].map(([, name]) => name));
    expect([...named].toSorted()).toEqual(variables.toSorted());
  });

  it("fills in variables that the functions understand", () => {
    const [, block = ""] = /cat > ~\/jalon\.env <<FIN\n([\s\S]*?)\nFIN/.exec(guide) ?? [];
    const known: Readonly<Record<string, string>> = {
      EXPEDITEUR: "jalon@example.org",
      AWS_REGION: "eu-west-3",
      MAIL_EVENTS_TOPIC: "arn:aws:sns:eu-west-3:123456789012:jalon",
    };
    const lines = block.replaceAll(/\$([A-Z_]+)/g, (_, name: string) => known[name] ?? "1AbC").split("\n");
    const env = Object.fromEntries(lines.map((line) => line.split("=", 2)));
    expect(Object.keys(env).filter((name) => !variables.includes(name))).toEqual([]);
    expect(parseConfig(env)).toMatchObject({ CONTROL_WORKBOOKS: ["1AbC"], SES_CONFIGURATION_SET: "jalon" });
  });

  it("deploys every function, and leaves open those alone that know their callers by themselves", () => {
    const deployed = [...guide.matchAll(DEPLOYED)].map(([, name = "", closed]) => ({
      name,
      open: closed === undefined,
    }));
    const names = new Set(deployed.map(({ name }) => name));
    const open = new Set(deployed.filter((each) => each.open).map(({ name }) => name));
    expect([...names].toSorted()).toEqual(Object.keys(functions).toSorted());
    expect([...open].toSorted()).toEqual(["facilitator", "mailEvents"]);
  });

  it("gives each private function its hours", () => {
    const scheduled = [...guide.matchAll(/^rendez_vous (\w+) /gm)].map(([, name]) => name);
    expect(scheduled).toEqual(["consolidate", "alert", "remind"]);
  });
});
