import { describe, expect, it } from "vitest";
import { createCommand, PUSH_COMMAND } from "../../build/deploy/clasp.ts";
import { runCommand, spawned } from "../../build/deploy/run-command.ts";

const ID = "1aBcDeFgHiJkLmNoPqRsTuVwXyZ";

describe("a command", () => {
  it("keeps a title of two words together on Windows, where a shell runs it", () => {
    const { program, args, shell } = spawned(createCommand("Jalon déclarant", ID), "win32");
    expect([program, ...args].join(" ")).toBe(
      `npm exec --yes -- @google/clasp@3.4.1 create-script --title "Jalon déclarant" --parentId ${ID}`,
    );
    expect(shell).toBe(true);
  });

  it("goes as it is where no shell stands between", () => {
    const { program, args, shell } = spawned(createCommand("Jalon déclarant", ID), "linux");
    expect([program, ...args]).toEqual(createCommand("Jalon déclarant", ID));
    expect(shell).toBe(false);
  });

  it("needs no quotes without spaces", () => {
    const { program, args } = spawned(PUSH_COMMAND, "win32");
    expect([program, ...args]).toEqual(PUSH_COMMAND);
  });

  it("is run in its folder, and its words and its end are told", async () => {
    const command = [process.execPath, "-e", "console.log('two words', process.cwd()); process.exitCode = 3"];
    expect(await runCommand(command, "/")).toEqual({ code: 3, output: "two words /\n" });
  });
});
