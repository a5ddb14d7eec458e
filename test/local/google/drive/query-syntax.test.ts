import { describe, expect, it } from "vitest";
import { isMet, parseQuery } from "../../../../local/google/drive/query-syntax.ts";

const TRUE_FIELDS = new Set(["yes", "also"]);
const meets = (text: string): boolean | null => {
  const query = parseQuery(text);
  return query && isMet(query, ({ field }) => TRUE_FIELDS.has(field));
};

describe("a search of Drive's", () => {
  it.each([
    ["yes = 'a'", true],
    ["no = 'a' and yes = 'b'", false],
    ["yes = 'a' or also = 'b' and no = 'c'", false],
    ["yes = 'a' or (also = 'b' and no = 'c')", true],
    ["not no = 'a' and yes = 'b'", true],
    ["not (yes = 'a' and no = 'b')", true],
    ["'x' in yes", true],
    ["yes has { key='a' and value='b' }", true],
    ['yes = "quoted so"', true],
    ["YES = 'a' AND yes='b'", false],
    ["yes.inner = 'a' or yes > '2020-01-01'", true],
  ])("reads %s from left to right", (text, met) => {
    expect(meets(text)).toBe(met);
  });

  it.each([
    ["yes = 'it\\'s'", "it's"],
    ["yes = 'a\\\\b'", "a\\b"],
    ["yes = true", "true"],
  ])("takes the escapes out of %s", (text, value) => {
    expect(parseQuery(text)).toMatchObject({ kind: "term", term: { field: "yes", value } });
  });

  it.each([
    "yes",
    "yes =",
    "yes = 'a",
    "(yes = 'a'",
    "yes = 'a')",
    "yes = 'a' and",
    "'a' = yes",
    "yes has { key='a' }",
  ])("does not read %s", (text) => {
    expect(parseQuery(text)).toBeNull();
  });
});
