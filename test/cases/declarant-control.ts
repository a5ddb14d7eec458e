import { aControl } from "../builders/a-control.ts";
import { aCompany, aMarket, anEngagement, aValidation } from "../builders/control-records.ts";

const BATI = "Bâti Falaises";
const TOITURES = "Toitures Alma";

/**
 * What the mistakes of the table are judged by. Bâti Falaises declares for itself at Arques and on the lot 1 of Le Puy,
 * and for Toitures Alma on its lot 2; the lot 3, Aiguevives and P-002 are Toitures Alma's own.
 */
export const MISTAKES_CONTROL = aControl({
  markets: [aMarket(), aMarket({ code: "PUY-2025" }), aMarket({ code: "ACV-2024" })],
  companies: [aCompany(), aCompany({ name: TOITURES })],
  engagements: [
    anEngagement(),
    anEngagement({ market: "PUY-2025", lot: "Lot 1" }),
    anEngagement({ market: "PUY-2025", lot: "Lot 2", company: TOITURES, declarants: [BATI] }),
    anEngagement({ market: "PUY-2025", lot: "Lot 3", company: TOITURES }),
    anEngagement({ market: "ACV-2024", company: TOITURES }),
  ],
  validations: [
    aValidation({ declarant: BATI, mark: "M.B." }),
    aValidation({ participant: "P-002", declarant: TOITURES, mark: "L.C." }),
  ],
});
