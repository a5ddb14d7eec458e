import { describe, expect, it } from "vitest";
import { ConfigError, parseConfig } from "../../functions/config.ts";

const ENV = { CONTROL_WORKBOOKS: "pilotage-1", MAIL_FROM: "clauses@example.org" };
const GOOGLE = "http://127.0.0.1:8080/";

/** The variables that an environment gets wrong. */
function wrongIn(env: Record<string, string | undefined>): readonly string[] {
  try {
    parseConfig({ ...ENV, ...env });
    return [];
  } catch (error) {
    return error instanceof ConfigError ? error.variables : ["something else"];
  }
}

describe("the configuration", () => {
  it("needs the control workbooks and a sender, and has a default for the rest", () => {
    expect(parseConfig(ENV)).toEqual({
      CONTROL_WORKBOOKS: ["pilotage-1"],
      SHARED_DRIVES: [],
      MAIL_FROM: "clauses@example.org",
      AWS_REGION: "eu-west-3",
      FACILITATOR_AUDIENCES: new Map(),
      SHEETS_CALLS_PER_MINUTE: 55,
    });
  });

  it("takes lists parted by commas, and the addresses of stand-ins", () => {
    const env = {
      CONTROL_WORKBOOKS: " a, b ,",
      SHARED_DRIVES: "d1,d2",
      GOOGLE_API_ROOT: GOOGLE,
      SES_ENDPOINT: "http://127.0.0.1:8081/",
      SHEETS_CALLS_PER_MINUTE: "30",
      CLOCK_START: "2025-11-15T08:00:00+01:00",
    };
    expect(parseConfig({ ...ENV, ...env })).toMatchObject({
      ...env,
      CONTROL_WORKBOOKS: ["a", "b"],
      SHARED_DRIVES: ["d1", "d2"],
      SHEETS_CALLS_PER_MINUTE: 30,
    });
  });

  it("takes what the mail's events and the facilitators need", () => {
    const env = {
      SES_CONFIGURATION_SET: "jalon",
      MAIL_EVENTS_TOPIC: "arn:aws:sns:eu-west-3:123456789012:jalon-mail-events",
      GOOGLE_API_ROOT: GOOGLE,
      GOOGLE_CERTS_URL: "http://127.0.0.1:8082/certs",
    };
    const pairs = "pilotage-1=a.apps.example.org, pilotage-2 = b.apps.example.org,pilotage-1=c.apps.example.org";
    expect(parseConfig({ ...ENV, ...env, FACILITATOR_AUDIENCES: pairs })).toMatchObject({
      ...env,
      FACILITATOR_AUDIENCES: new Map([
        ["pilotage-1", ["a.apps.example.org", "c.apps.example.org"]],
        ["pilotage-2", ["b.apps.example.org"]],
      ]),
    });
  });

  it.each<[string, Record<string, string | undefined>, string[]]>([
    ["nothing at all", { CONTROL_WORKBOOKS: undefined, MAIL_FROM: undefined }, ["CONTROL_WORKBOOKS", "MAIL_FROM"]],
    ["no control workbook", { CONTROL_WORKBOOKS: "" }, ["CONTROL_WORKBOOKS"]],
    ["a list of no control workbook", { CONTROL_WORKBOOKS: " , " }, ["CONTROL_WORKBOOKS"]],
    ["a sender that is no address", { MAIL_FROM: "clauses" }, ["MAIL_FROM"]],
    [
      "a stand-in that is no address",
      { GOOGLE_API_ROOT: "local", SES_ENDPOINT: "local" },
      ["GOOGLE_API_ROOT", "SES_ENDPOINT"],
    ],
    ["a rate of nought", { SHEETS_CALLS_PER_MINUTE: "0" }, ["SHEETS_CALLS_PER_MINUTE"]],
    ["a rate in words", { SHEETS_CALLS_PER_MINUTE: "vite" }, ["SHEETS_CALLS_PER_MINUTE"]],
    ["another clock beside the real Google", { CLOCK_START: "2025-11-15T07:00:00Z" }, ["CLOCK_START"]],
    ["other certificates beside the real Google", { GOOGLE_CERTS_URL: "http://127.0.0.1:8082/" }, ["GOOGLE_CERTS_URL"]],
    ["a topic that is no ARN", { MAIL_EVENTS_TOPIC: "jalon-mail-events" }, ["MAIL_EVENTS_TOPIC"]],
    ["a configuration set with a space", { SES_CONFIGURATION_SET: "jalon prod" }, ["SES_CONFIGURATION_SET"]],
    ["an audience of no workbook", { FACILITATOR_AUDIENCES: "a.apps.example.org" }, ["FACILITATOR_AUDIENCES"]],
    ["a workbook of no audience", { FACILITATOR_AUDIENCES: "pilotage-1=" }, ["FACILITATOR_AUDIENCES"]],
    ["a clock without a zone", { CLOCK_START: "2025-11-15T07:00:00", GOOGLE_API_ROOT: GOOGLE }, ["CLOCK_START"]],
    ["nothing wrong", { CLOCK_START: "2025-11-15T07:00:00Z", GOOGLE_API_ROOT: GOOGLE }, []],
  ])("names every variable that is wrong: %s", (_, env, wrong) => {
    expect(wrongIn(env)).toEqual(wrong);
  });

  it("never shows a value in its error", () => {
    expect(new ConfigError(["MAIL_FROM"]).message).toBe("missing or malformed environment variables: MAIL_FROM");
  });
});
