import {
  type ConsolidationPlan,
  planConsolidation,
  type World,
} from "../../functions/domain/consolidation/plan-consolidation.ts";
import type { Control } from "../../functions/domain/control.ts";
import type { Company } from "../../schemas/control-workbook.ts";
import type { IsoDate } from "../../schemas/month.ts";
import { aControl } from "./a-control.ts";
import { aWorld } from "./a-world.ts";
import { aCompany } from "./control-records.ts";

/** Bâti Falaises with a workbook, an address and a person to greet. */
export const aDeclarant = (changes: Partial<Company> = {}): Company =>
  aCompany({
    workbook: "https://docs.google.com/spreadsheets/d/workbook-of-bati-falaises/edit#gid=0",
    emails: ["hugo.marin@example.org"],
    contact: "Hugo Marin",
    phone: "02 35 00 00 20",
    ...changes,
  });

/** The plan of a structure whose declarant is Bâti Falaises, at 8:00 in Paris on a winter day. */
export function planOn(today: IsoDate, control: Partial<Control> = {}, world: Partial<World> = {}): ConsolidationPlan {
  const whole = aControl({ companies: [aDeclarant()], ...control });
  return planConsolidation(aWorld({ control: whole, ...world }), new Date(`${today}T07:00:00.000Z`));
}
