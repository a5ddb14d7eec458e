import { describe, expect, it } from "vitest";
import { result } from "./a-result.ts";

describe("a formula that asks for too much", () => {
  it.each<[string, string]>([
    ["=SEQUENCE(100000000)", "ERROR"],
    ["=SEQUENCE(10000,10000)", "ERROR"],
    ["=RANDARRAY(1000000000)", "ERROR"],
    ["=MAKEARRAY(100000,100000,LAMBDA(a,b,1))", "ERROR"],
    ["=MUNIT(100000)", "ERROR"],
    ["=WRAPROWS({1,2},1000000000)", "ERROR"],
    ["=LET(f,LAMBDA(g,x,g(g,x+1)),f(f,1))", "ERROR"],
    ['=REPT("x",1000000000)', "VALUE"],
    ["=CHAR(99999999)", "NUM"],
    ["=NETWORKDAYS(1,1000000000)", "NUM"],
    ["=WORKDAY(1,1000000000)", "NUM"],
  ])("is refused by itself: %s gives %j", (formula, expected) => {
    expect(result(formula)).toBe(expected);
  });

  it.each<[string, string]>([
    ["brackets", `=${"(".repeat(5000)}1${")".repeat(5000)}`],
    ["signs", `=${"-".repeat(20_000)}1`],
    ["terms", `=${"1+".repeat(8000)}1`],
  ])("is refused by itself: thousands of %s", (_, formula) => {
    expect(result(formula)).toBe("ERROR");
  });
});
