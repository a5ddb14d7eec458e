import type { Store } from "../../workbook/drive/store.ts";
import type { ExportXlsx } from "../call.ts";
import type { OauthDesk } from "../oauth/answer-oauth.ts";
import type { AccessList } from "../side-door/access.ts";
import type { callCounter } from "../side-door/call-counts.ts";
import type { Doors } from "../side-door/doors.ts";
import type { PermissionGate } from "../side-door/held-permissions.ts";
import type { FaultQueue } from "../weather/faults.ts";
import type { QuotaGate } from "../weather/quotas.ts";
import type { WeatherStation } from "../weather/weather.ts";

/** All that one local Google answers with. */
export type GoogleContext = {
  readonly store: Store;
  readonly counter: ReturnType<typeof callCounter>;
  readonly faults: FaultQueue;
  readonly weather: WeatherStation;
  readonly quotas: QuotaGate;
  readonly access: AccessList;
  readonly permissions: PermissionGate;
  readonly oauth: OauthDesk;
  readonly exportXlsx: ExportXlsx | undefined;
  readonly doors: Doors;
};
