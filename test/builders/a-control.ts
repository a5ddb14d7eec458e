import type { Control } from "../../functions/domain/control.ts";
import { DEFAULT_SETTINGS } from "../../schemas/settings.ts";
import { aBuyer, aCompany, aFacilitator, aMarket, anEngagement, aValidation } from "./control-records.ts";

/** Arques, one company that declares for itself, and P-001. */
export function aControl(changes: Partial<Control> = {}): Control {
  return {
    markets: [aMarket()],
    engagements: [anEngagement()],
    events: [],
    companies: [aCompany()],
    validations: [aValidation()],
    buyers: [aBuyer()],
    facilitators: [aFacilitator()],
    decisions: [],
    exchanges: [],
    settings: DEFAULT_SETTINGS,
    ...changes,
  };
}
