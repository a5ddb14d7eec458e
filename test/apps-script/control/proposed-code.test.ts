import { describe, expect, it } from "vitest";
import { othersWith } from "../../../apps-script/control/bearer.ts";
import { proposedCodes } from "../../../apps-script/control/pages/lib/proposed-code.ts";

const RELAY = "Relais Intérim";
const KNOWN = [
  { code: "P-0042", declarant: RELAY, mark: "M.B." },
  { code: "P-0007", declarant: "Peinture Clairembrun", mark: "A.C." },
];
const asks = (mark: string, declarant = RELAY) => ({ declarant, mark });

describe("proposedCodes", () => {
  it.each<[string, readonly ReturnType<typeof asks>[], readonly string[]]>([
    ["keeps the code of a person whom the declarant has", [asks("m. b")], ["P-0042"]],
    ["takes the next free one for a newcomer", [asks("K.L.")], ["P-0043"]],
    ["never gives two newcomers the same", [asks("K.L."), asks("T.D."), asks("N.B.")], ["P-0043", "P-0044", "P-0045"]],
    [
      "gives a person who is asked for twice one code",
      [asks("K.L."), asks("T.D."), asks("k l")],
      ["P-0043", "P-0044", "P-0043"],
    ],
    [
      "tells one mark of two declarants apart",
      [asks("M.B."), asks("M.B.", "Peinture Clairembrun")],
      ["P-0042", "P-0043"],
    ],
  ])("%s", (_, requests, codes) => {
    expect(proposedCodes(requests, KNOWN).map(({ code }) => code)).toEqual(codes);
  });

  it("tells which are borne already", () => {
    expect(proposedCodes([asks("M.B."), asks("K.L.")], KNOWN).map(({ borne }) => borne)).toEqual([true, false]);
  });
});

describe("othersWith", () => {
  it.each<[string, string, string, string | null]>([
    ["is nobody for a free code", "P-0043", "K.L.", null],
    ["is nobody for one's own code", "P-0042", "M.B.", null],
    ["is who bears it, however it is typed", "p 0042", "K.L.", "M.B."],
    ["may be known to another declarant", "P-0007", "K.L.", "A.C."],
  ])("%s", (_, code, mark, bearer) => {
    expect(othersWith(code, asks(mark), KNOWN)[0]?.mark ?? null).toBe(bearer);
  });
});
