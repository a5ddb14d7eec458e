import type {
  Buyer,
  Company,
  Decision,
  Engagement,
  Exchange,
  Facilitator,
  Market,
  MarketEvent,
  Validation,
} from "../../schemas/control-workbook.ts";
import type { Settings } from "../../schemas/settings.ts";

/** Everything that people wrote in a control workbook, as far as it could be read. */
export type Control = {
  readonly markets: readonly Market[];
  readonly engagements: readonly Engagement[];
  readonly events: readonly MarketEvent[];
  readonly companies: readonly Company[];
  readonly validations: readonly Validation[];
  readonly buyers: readonly Buyer[];
  readonly facilitators: readonly Facilitator[];
  readonly decisions: readonly Decision[];
  readonly exchanges: readonly Exchange[];
  readonly settings: Settings;
};
