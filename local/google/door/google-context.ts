import type { Store } from "../../workbook/drive/store.ts";
import type { AccessList } from "../access.ts";
import type { ExportXlsx } from "../call.ts";
import type { callCounter } from "../call-counts.ts";
import type { FaultQueue } from "../faults.ts";
import type { OauthDesk } from "../oauth/answer-oauth.ts";
import type { QuotaGate } from "../weather/quotas.ts";
import type { WeatherStation } from "../weather/weather.ts";
import type { Doors } from "./doors.ts";

/** All that one local Google answers with. */
export type GoogleContext = {
  readonly store: Store;
  readonly counter: ReturnType<typeof callCounter>;
  readonly faults: FaultQueue;
  readonly weather: WeatherStation;
  readonly quotas: QuotaGate;
  readonly access: AccessList;
  readonly oauth: OauthDesk;
  readonly exportXlsx: ExportXlsx | undefined;
  readonly doors: Doors;
};
