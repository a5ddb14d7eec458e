import { describe, expect, it } from "vitest";
import { linkCell } from "../../../schemas/cells/link-cell.ts";

describe("linkCell", () => {
  it.each([
    "https://europe-west9-exemple.cloudfunctions.net/facilitator",
    "https://docs.google.com/spreadsheets/d/1aBcDeFgHiJkLmNoPqRsTuVwXyZ/edit#gid=0",
    "http://127.0.0.1:8080/facilitator",
  ])("takes %s", (link) => {
    expect(linkCell.parse(` ${link} `)).toEqual({ ok: true, value: link });
  });

  it.each(["facilitator", "http://exemple.org/", "https://", "https://exemple.org/a b", 12])("refuses %s", (typed) => {
    expect(linkCell.parse(typed)).toEqual({
      ok: false,
      message: `«\u00a0${typed}\u00a0» n'est pas une adresse complète : tapez une adresse qui commence par https://.`,
    });
  });

  it("prints what it parses", () => {
    expect(linkCell.print("https://exemple.org/a")).toBe("https://exemple.org/a");
  });
});
