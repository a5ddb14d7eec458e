import type { World } from "../../functions/domain/consolidation/plan-consolidation.ts";
import { EMPTY_STATE, type KnownWorkbook, knownWorkbook, type State } from "../../schemas/state.ts";
import { aControl } from "./a-control.ts";

/** The 15 November 2025, 8:00 in Paris. */
export const NOW = new Date("2025-11-15T07:00:00.000Z");

/** The workbook of Bâti Falaises, read and published. */
export const aKnownWorkbook = (changes: Partial<KnownWorkbook> = {}): KnownWorkbook =>
  knownWorkbook.parse({
    id: "workbook-of-bati-falaises",
    role: "declarant",
    name: "Bâti Falaises",
    version: 4,
    due: false,
    read: true,
    marked: true,
    published: "abc",
    notes: [],
    ...changes,
  });

/** A state that remembers these workbooks and nothing else. */
export const aState = (...workbooks: KnownWorkbook[]): State => ({
  ...EMPTY_STATE,
  workbooks: new Map(workbooks.map((each) => [each.id, each])),
});

/** A structure whose one declarant has typed nothing. */
export const aWorld = (changes: Partial<World> = {}): World => ({
  control: aControl(),
  controlIssues: [],
  state: aState(aKnownWorkbook()),
  journal: [],
  mirror: [],
  readings: [],
  ...changes,
});
