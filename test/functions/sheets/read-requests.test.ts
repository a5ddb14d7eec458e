import { describe, expect, it } from "vitest";
import { readRequests } from "../../../functions/sheets/read-requests.ts";
import type { Cell } from "../../../schemas/cells/cell.ts";
import { validationRequestsTable } from "../../../schemas/validation-requests.ts";
import { aWorkbook } from "../../builders/a-workbook.ts";
import { dateTyped } from "../../builders/an-hours-sheet.ts";
import { aRequest } from "../../builders/requests.ts";

const HEADINGS: Cell[] = Object.values(validationRequestsTable.columns).map(({ heading }) => heading);
const START = dateTyped("2025-12-01");
const read = (...rows: Cell[][]) => readRequests(aWorkbook({ Demandes: rows }));

describe("the requests of a declarant's workbook", () => {
  it("are read with their rows, whatever stands between them", () => {
    expect(
      read(
        HEADINGS,
        ["M.B.", "arq-2024", null, null, null, null, START],
        [],
        ["K.L.", "ARQ-2024", "2", "Toitures", "couvreur", "cdi", "01/12/2025"],
      ),
    ).toEqual({
      requests: [
        aRequest(),
        aRequest({ row: 4, mark: "K.L.", lot: "2", company: "Toitures", job: "couvreur", contractType: "permanent" }),
      ],
      problems: [],
    });
  });

  it("know where their columns stand, once people moved them", () => {
    const [mark = null, market = null, ...others] = HEADINGS;
    const { requests } = read([market, mark, ...others], ["ARQ-2024", "M.B.", null, null, null, null, START]);
    expect(requests).toEqual([aRequest({ moved: { mark: "B", market: "A" } })]);
  });

  it("are none, without a word, in a workbook from before the tab existed", () => {
    expect(readRequests(aWorkbook({ "Heures 2025": [] }))).toEqual({ requests: null, problems: [] });
  });

  it("keep what can be read of a row, and point at each wrong cell", () => {
    const { requests, problems } = read(HEADINGS, ["M.B.", "ARQ-2024", null, null, null, "contrat à vie", START]);
    expect(requests).toEqual([aRequest()]);
    expect(problems).toMatchObject([{ sheet: "Demandes", cell: "F2", unread: false }]);
  });

  it("never drop a row in silence that lacks what it needs", () => {
    const { requests, problems } = read(
      HEADINGS,
      ["M.B.", "ARQ-2024", null, null, null, null, "bientôt"],
      [null, null, null, null, "peintre"],
    );
    expect(requests).toEqual([]);
    expect(problems.map(({ cell }) => cell)).toEqual(["G2", "A3", "B3", "G3"]);
    expect(problems[0]?.message).toContain("Sans cela, la ligne n'est pas prise en compte.");
  });

  it("are kept as they were when a heading is gone, and no hour is called unread for it", () => {
    const { requests, problems } = read(HEADINGS.with(0, "Initiales"), ["M.B.", "ARQ-2024"]);
    expect(requests).toBeNull();
    expect(problems).toMatchObject([{ cell: "A1", unread: false }]);
    expect(problems[0]?.message).toMatch(/vos demandes restent telles qu'elles ont été lues en dernier\.$/);
  });
});
