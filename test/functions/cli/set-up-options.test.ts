import { describe, expect, it } from "vitest";
import { parseSetUpOptions, type SetUpOptions } from "../../../functions/cli/set-up-options.ts";

const DEFAULTS: SetUpOptions = {
  target: { kind: "structure" },
  name: null,
  facilitator: null,
  drive: null,
  control: null,
  local: null,
  another: false,
  removeDeparted: false,
  dryRun: false,
};
const ID = "1aBcDeFgHiJkLmNoPqRsTuVwXyZ";

describe("the command line of setup", () => {
  it.each<[string, readonly string[], Partial<SetUpOptions>]>([
    ["nothing: the structure of the drive", [], {}],
    ["a new structure", ["--name", "Clauses du Littoral"], { name: "Clauses du Littoral" }],
    [
      "its facilitator",
      ["--facilitator", "Anne Le Goff <anne@Example.org>"],
      { facilitator: { name: "Anne Le Goff", email: "anne@example.org" } },
    ],
    ["a declarant", ["declarant", "Bâti-Côte"], { target: { kind: "declarant", name: "Bâti-Côte" } }],
    ["a declarant in French", ["déclarant", "Bâti-Côte"], { target: { kind: "declarant", name: "Bâti-Côte" } }],
    [
      "a buyer, options before it",
      ["--dry-run", "acheteur", "Habitat"],
      { target: { kind: "buyer", name: "Habitat" }, dryRun: true },
    ],
    ["every workbook at once", ["all", "--dry-run"], { target: { kind: "all" }, dryRun: true }],
    [
      "who departed",
      ["buyer", "Habitat", "--remove-departed"],
      { target: { kind: "buyer", name: "Habitat" }, removeDeparted: true },
    ],
    ["a drive by its id", ["--drive", "0ABcd"], { drive: "0ABcd" }],
    ["a drive by its page", ["--drive", "https://drive.google.com/drive/folders/0ABcd?usp=x"], { drive: "0ABcd" }],
    [
      "a control workbook by its link",
      ["--control", `https://docs.google.com/spreadsheets/d/${ID}/edit#gid=0`],
      { control: ID },
    ],
    ["a local Google", ["--local", "http://127.0.0.1:8080"], { local: "http://127.0.0.1:8080/" }],
    ["a second structure", ["--another", "--name=Sud"], { another: true, name: "Sud" }],
  ])("takes %s", (_, argv, expected) => {
    expect(parseSetUpOptions(argv)).toEqual({ kind: "run", options: { ...DEFAULTS, ...expected } });
  });

  it.each<[readonly string[], readonly RegExp[]]>([
    [["--nom", "x"], [/--nom n'existe pas/]],
    [["fournisseur", "x"], [/« fournisseur » est en trop/]],
    [["all", "Bâti-Côte"], [/« Bâti-Côte » est en trop/]],
    [["declarant"], [/attend un nom/]],
    [["declarant", "Bâti", "Côte"], [/entre guillemets/]],
    [["--name"], [/--name attend/]],
    [["--facilitator", "anne@example.org"], [/un nom et une adresse/]],
    [["--facilitator", "Anne <anne>"], [/un nom et une adresse/]],
    [["--control", "mon pilotage"], [/n'est pas le lien d'un classeur/]],
    [["--local", "https://sheets.example.org"], [/npm run local/]],
    [
      ["buyer", "--control", "x"],
      [/attend un nom/, /n'est pas le lien/],
    ],
  ])("refuses %j, every problem at once", (argv, problems) => {
    const demand = parseSetUpOptions(argv);
    expect(demand.kind).toBe("refused");
    const said = demand.kind === "refused" ? demand.problems : [];
    expect(said).toHaveLength(problems.length);
    problems.forEach((problem, place) => {
      expect(said[place]).toMatch(problem);
    });
  });

  it("shows its help whatever else is there", () => {
    expect(parseSetUpOptions(["declarant", "--help"])).toEqual({ kind: "help" });
  });
});
