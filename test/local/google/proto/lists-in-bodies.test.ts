import { describe, expect, it } from "vitest";
import { readBodyMessage } from "../../../../local/google/proto/read-body-message.ts";

const read = (body: Readonly<Record<string, unknown>>) => readBodyMessage("sheets.spreadsheets.batchUpdate", body);

const ADD = { addSheet: {} };

describe("a list in a body", () => {
  it.each([
    ["of one", { requests: ADD }, { requests: [ADD] }],
    ["in a list", { requests: [[ADD], [[ADD]]] }, { requests: [ADD, ADD] }],
    ["with what is null", { requests: [null, ADD, null] }, { requests: [ADD] }],
    [
      "of cells with a null, which keeps its place",
      { requests: { appendCells: { rows: { values: [null, { note: "b" }] } } } },
      { requests: [{ appendCells: { rows: [{ values: [{}, { note: "b" }] }] } }] },
    ],
    ["of texts", { responseRanges: "A1" }, { responseRanges: ["A1"] }],
  ])("%s is read as protobuf's parser does", (_, body, expected) => {
    expect(read(body)).toEqual(expected);
  });

  it("that needs no change is given back itself", () => {
    const body = { requests: [ADD] };
    expect(read(body)).toBe(body);
  });
});
