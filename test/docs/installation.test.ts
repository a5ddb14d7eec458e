import { beforeAll, describe, expect, it } from "vitest";
import { parseConfig } from "../../functions/config.ts";
import * as functions from "../../functions/main.ts";
import { readDocument } from "./read-document.ts";
import { type RanGuide, runGuide } from "./run-guide.ts";

const guide = readDocument("docs/installation.md");

/** The variables that the environment may hold, by their declarations: no value of theirs tells them all. */
const variables = [...readDocument("functions/config.ts").matchAll(/^ {2}([A-Z][A-Z_]+):/gm)].map(([, name]) => name);

describe("docs/installation.md", () => {
  let ran: RanGuide;

  beforeAll(async () => {
    ran = await runGuide(guide);
  });

  const optionOf = (words: readonly string[], name: string): string | undefined =>
    words.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3);

  const asked = (...start: readonly string[]) =>
    ran.asked.filter((words) => start.every((word, place) => words[place] === word));

  it("names every variable that the functions read, and no other", () => {
    const named = new Set([...guide.matchAll(/`([A-Z]+(?:_[A-Z]+)+)`/g)].map(([, name]) => name));
    expect([...named].toSorted()).toEqual(variables.toSorted());
  });

  it("writes an environment that the functions understand", () => {
    expect(Object.keys(ran.environment).filter((name) => !variables.includes(name))).toEqual([]);
    expect(parseConfig(ran.environment)).toMatchObject({
      MAIL_FROM: "jalon@example.org",
      MAIL_EVENTS_TOPIC: "arn:aws:sns:eu-west-3:123456789012:jalon",
      FACILITATOR_AUDIENCES: new Map([["1AbC…", ["123456789012-abc….apps.googleusercontent.com"]]]),
    });
  });

  it("deploys every function, and leaves open those alone that know their callers by themselves", () => {
    const deployed = asked("gcloud", "functions", "deploy");
    const open = deployed.filter((words) => words.includes("--allow-unauthenticated"));
    const namesOf = (calls: typeof deployed) => [...new Set(calls.map((words) => optionOf(words, "entry-point")))];
    expect(namesOf(deployed).toSorted()).toEqual(Object.keys(functions).toSorted());
    expect(namesOf(open).toSorted()).toEqual(["facilitator", "mailEvents"]);
  });

  it("gives each private function its hours, in France's time", () => {
    const jobs = asked("gcloud", "scheduler", "jobs", "create", "http");
    expect(jobs.map((words) => [words[5], optionOf(words, "schedule"), optionOf(words, "time-zone")])).toEqual([
      ["jalon-consolidate", "*/5 * * * *", "Europe/Paris"],
      ["jalon-alert", "0 8 * * *", "Europe/Paris"],
      ["jalon-remind", "0 8 * * *", "Europe/Paris"],
    ]);
  });

  it("keeps the answers of somebody who pastes their first block again", async () => {
    const [block = ""] = /^```sh\n[^\n]*cat > ~\/jalon-reponses\.sh[\s\S]*?^```$/m.exec(guide) ?? [];
    expect(block).toContain("PROJET");
    expect((await runGuide(`${guide}\n${block}\n`)).answers).toBe(ran.answers);
  });

  it("is deployed on the Node that the tests run on", () => {
    const { devDependencies } = JSON.parse(readDocument("package.json"));
    const [major = ""] = devDependencies.node.split(".");
    const runtimes = asked("gcloud", "functions", "deploy").map((words) => optionOf(words, "runtime"));
    expect(new Set(runtimes)).toEqual(new Set([`nodejs${major}`]));
    expect(process.versions.node.split(".")[0]).toBe(major);
  });

  it("gives the keys of the mail account to the vault alone", () => {
    expect(
      ran.asked.filter((words) => words.some((word) => /AKIA|secret$/.test(word) && !word.includes("jalon-aws"))),
    ).toEqual([]);
    expect(asked("gcloud", "secrets", "versions", "add").map((words) => words[4])).toEqual([
      "jalon-aws-id",
      "jalon-aws-secret",
    ]);
  });
});
