import { describe, expect, it } from "vitest";
import { parsePreviewOptions } from "../../../local/preview/preview-options.ts";

describe("parsePreviewOptions", () => {
  it.each([
    ["nothing", [], { out: "out/preview", port: 0, serve: true }],
    ["a folder and a port", ["--out", "ici", "--port", "8030"], { out: "ici", port: 8030, serve: true }],
    ["files only", ["--out=ici", "--no-serve"], { out: "ici", port: 0, serve: false }],
  ])("takes %s", (_, argv, options) => {
    expect(parsePreviewOptions(argv)).toEqual({ kind: "run", options });
  });

  it.each([
    ["an unknown option", ["--foo"], "L'option --foo n'existe pas."],
    ["a word too many", ["ici"], "« ici » n'est pas compris ici."],
    ["a folder without a name", ["--out"], "--out attend le nom d'un dossier."],
    ["a port that is a word", ["--port", "web"], "--port attend un numéro de port, de 0 à 65535."],
    ["a port too high", ["--port", "70000"], "--port attend un numéro de port, de 0 à 65535."],
    ["a value where none is taken", ["--no-serve=oui"], "--no-serve n'attend rien."],
  ])("refuses %s in one sentence", (_, argv, problem) => {
    expect(parsePreviewOptions(argv)).toEqual({ kind: "refused", problem });
  });

  it("shows the help when asked", () => {
    expect(parsePreviewOptions(["--port", "8030", "-h"])).toEqual({ kind: "help" });
  });
});
