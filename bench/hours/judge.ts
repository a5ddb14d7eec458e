import { type ConsolidationPlan, planConsolidation } from "../../functions/domain/consolidation/plan-consolidation.ts";
import type { Control } from "../../functions/domain/control.ts";
import type { HoursSheet } from "../../schemas/declarant-workbook.ts";
import { EMPTY_STATE, type KnownWorkbook } from "../../schemas/state.ts";
import { NOW } from "../world/structure.ts";

/** Judges and consolidates what the mirror holds, as every run does even when a single workbook changed. */
export function judge(control: Control, mirror: readonly HoursSheet[]): ConsolidationPlan {
  const workbooks = new Map(mirror.map(({ declarant }) => [declarant, known(declarant)]));
  const state = { ...EMPTY_STATE, workbooks };
  return planConsolidation({ control, controlIssues: [], state, journal: [], mirror, readings: [] }, new Date(NOW));
}

const known = (name: string): KnownWorkbook => ({
  id: name,
  role: "declarant",
  name,
  version: 1,
  due: false,
  read: true,
  marked: true,
  published: null,
  notes: [],
  requests: [],
  turnedTo: null,
});
