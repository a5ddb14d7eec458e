import type { Behaviour } from "../behaviour.ts";
import { applied, cells, PAGES, prepared, RECORDED, type Request, refused, refusedAtAll, toldOfTab } from "./ask.ts";

const HOURS = cells([1, 3], [0, 2]);
const NAMED: Request = { addNamedRange: { namedRange: { namedRangeId: "hours", name: "Hours", range: HOURS } } };

/** Protected cells. */
export const PROTECTIONS: readonly Behaviour[] = [
  {
    name: "protects the cells of a named range",
    source: `${PAGES.sheets}#ProtectedRange`,
    observe: async (bench) => {
      const protect = { addProtectedRange: { protectedRange: { namedRangeId: "hours", warningOnly: true } } };
      const spreadsheetId = await prepared(bench, [], NAMED, protect);
      return toldOfTab(bench, spreadsheetId, "protectedRanges(namedRangeId,warningOnly)");
    },
    expected: { protectedRanges: [{ namedRangeId: "hours", warningOnly: true }] },
  },
  {
    name: "refuses a protection of a range and a named range at once",
    source: `${PAGES.sheets}#ProtectedRange`,
    observe: async (bench) => {
      const protectedRange = { namedRangeId: "hours", range: HOURS, warningOnly: true };
      return refusedAtAll(bench, await prepared(bench, [], NAMED), { addProtectedRange: { protectedRange } });
    },
    expected: 400,
  },
  {
    name: "tells those who ask whether they may edit protected cells",
    source: `${PAGES.sheets}#ProtectedRange`,
    observe: async (bench) => {
      const protectedRange = { range: HOURS, description: "Hours" };
      const [reply] = await applied(bench, await prepared(bench, []), { addProtectedRange: { protectedRange } });
      const { description, requestingUserCanEdit } = reply?.addProtectedRange?.protectedRange ?? {};
      return { description, requestingUserCanEdit };
    },
    expected: { description: "Hours", requestingUserCanEdit: true },
  },
  {
    name: "answers no editors beside a warning, and no description that is null",
    source: `${RECORDED}/WorksheetTest.test_add_protected_range_warning.json`,
    observe: async (bench) => {
      const protectedRange = { range: HOURS, description: null, warningOnly: true, requestingUserCanEdit: false };
      const [reply] = await applied(bench, await prepared(bench, []), { addProtectedRange: { protectedRange } });
      const { protectedRangeId: _, ...told } = reply?.addProtectedRange?.protectedRange ?? {};
      return told;
    },
    expected: { range: HOURS, warningOnly: true, requestingUserCanEdit: true, editors: {} },
  },
  {
    name: "refuses a deletion of no protected range",
    source: `${PAGES.request}#DeleteProtectedRangeRequest`,
    observe: async (bench) =>
      refused(bench, await prepared(bench, []), { deleteProtectedRange: { protectedRangeId: 404 } }),
    expected: { status: 400, message: "Invalid requests[0].deleteProtectedRange: No protected range with id: 404" },
  },
];
