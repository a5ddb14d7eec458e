import { describe, expect, it } from "vitest";
import { journalEntry } from "../../schemas/journal.ts";
import { MESSAGE_STATUS_LABELS } from "../../schemas/message-status.ts";
import { consolidateReport, runRequest } from "../../schemas/requests.ts";
import { EMPTY_STATE, knownWorkbook, messageStatus, savedCursor } from "../../schemas/state.ts";
import { aKnownWorkbook } from "../builders/a-world.ts";
import { anEmail, anEvaluation } from "../builders/journal-entries.ts";

describe("a line of the journal", () => {
  it.each([
    ["an e-mail", anEmail()],
    ["an evaluation", anEvaluation({ target: null, r1: null })],
  ])("is %s, as it was kept", (_, entry) => {
    expect(journalEntry.parse(JSON.parse(JSON.stringify(entry)))).toEqual(entry);
  });

  it.each<[string, object]>([
    ["of no known kind", { ...anEvaluation(), kind: "rumour" }],
    ["without its instant", { ...anEvaluation(), at: "hier" }],
    ["with a status of its own", { ...anEmail(), status: "perdu" }],
    ["with half an hour of a hundredth", { ...anEvaluation(), done: 0.5 }],
  ])("is refused %s", (_, entry) => {
    expect(journalEntry.safeParse(entry).success).toBe(false);
  });
});

describe("what is remembered", () => {
  it("is nothing of a structure never seen", () => {
    expect(EMPTY_STATE).toMatchObject({ cursors: [], readInFullOn: null, workbooks: new Map(), messages: new Map() });
  });

  it("names each status of a message in French, each another", () => {
    const labels = messageStatus.options.map((status) => MESSAGE_STATUS_LABELS[status]);
    expect(new Set(labels).size).toBe(messageStatus.options.length);
  });

  it.each([
    ["a role that is none", () => knownWorkbook.parse({ ...aKnownWorkbook(), role: "guest" })],
    ["an instant without a zone", () => savedCursor.parse({ cursor: "1", at: "2025-11-15T07:00:00" })],
  ])("refuses %s", (_, parse) => {
    expect(parse).toThrow();
  });
});

describe("a request", () => {
  it("asks for the only configured workbook, and writes, unless told otherwise", () => {
    expect(runRequest.parse({})).toEqual({ dryRun: false, evenOnDaysOff: false });
    expect(runRequest.parse({ controlWorkbook: "a", dryRun: true })).toMatchObject({
      controlWorkbook: "a",
      dryRun: true,
    });
  });

  it.each([{ controlWorkbook: "" }, { dryRun: "oui" }, { spreadsheetId: "a" }])("is refused when it is %j", (body) => {
    expect(runRequest.safeParse(body).success).toBe(false);
  });

  it("is answered with counts alone", () => {
    const sums = { typed: 0, accepted: 0, rejected: 0, pending: 0 };
    const report = {
      run: "r",
      committed: false,
      hours: sums,
      cells: sums,
      issues: 0,
      workbooks: { read: 0, unread: 0, postponed: 0, published: 0, unpublished: 0 },
      outbox: { sent: 0, refused: 0, uncertain: 0, waiting: 0 },
    };
    expect(consolidateReport.parse(report)).toEqual(report);
    expect(consolidateReport.safeParse({ ...report, issues: -1 }).success).toBe(false);
  });
});
