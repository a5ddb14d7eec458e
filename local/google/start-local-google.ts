import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createStore, type Store } from "../workbook/drive/store.ts";
import type { ExportXlsx } from "./call.ts";
import type { GoogleContext } from "./door/google-context.ts";
import { serveRequest } from "./door/serve-request.ts";
import { lateChangesDoors } from "./drive/late-changes-door.ts";
import { idTokenSigner } from "./oauth/id-token.ts";
import { tokenOffice } from "./oauth/tokens.ts";
import { type AccessList, accessList } from "./side-door/access.ts";
import { type CallCounts, callCounter } from "./side-door/call-counts.ts";
import { permissionDoors, permissionGate } from "./side-door/held-permissions.ts";
import { accessDoors, callDoors, faultDoors } from "./side-door/side-door.ts";
import { type SettableClock, settableClock } from "./weather/clock.ts";
import { type FaultQueue, faultQueue } from "./weather/faults.ts";
import { type QuotaGate, type QuotaLimits, quotaGate } from "./weather/quotas.ts";
import { type WeatherStation, weatherStation } from "./weather/weather.ts";
import { clockDoors, quotaDoors, weatherDoors } from "./weather/weather-doors.ts";

/**
 * `now` is the clock of a store made here, of the quotas and the tokens; `clock` is one that was made before, for a store
 * that goes by it already. `quotas: true` means Google's own limits. `proxy: true` lets clients come through `CONNECT`.
 */
export type LocalGoogleOptions = {
  readonly port?: number;
  readonly store?: Store;
  readonly now?: () => Date;
  readonly clock?: SettableClock;
  readonly quotas?: boolean | QuotaLimits;
  readonly exportXlsx?: ExportXlsx;
  readonly proxy?: boolean;
};

/** `url` ends with a slash, ready to be a client's `rootUrl`; `ca` is the PEM to trust when it is a proxy. */
export type LocalGoogle = {
  readonly url: string;
  readonly store: Store;
  readonly calls: () => CallCounts;
  readonly faults: FaultQueue;
  readonly weather: WeatherStation;
  readonly quotas: QuotaGate;
  readonly access: AccessList;
  readonly ca?: string;
  readonly close: () => Promise<void>;
};

/** Serves Sheets v4 and Drive v3 on this machine only, over a store that others may share. */
export async function startLocalGoogle(options: LocalGoogleOptions = {}): Promise<LocalGoogle> {
  const context = contextOf(options);
  const server = createServer((request, response) => void serveRequest(context, request, response));
  const proxy = options.proxy ? (await import("./proxy/tls-proxy.ts")).tlsProxy : null;
  const proxied = proxy ? await proxy(server) : null;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(options.port ?? 0, "127.0.0.1", resolve);
  });
  const { store, counter, faults, weather, quotas, access } = context;
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    store,
    calls: counter.read,
    faults,
    weather,
    quotas,
    access,
    ...(proxied ? { ca: proxied.ca } : {}),
    close: async () => {
      proxied?.cut();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function contextOf({ store: given, now, clock: made, quotas: limits = false, exportXlsx }: LocalGoogleOptions) {
  const clock = made ?? settableClock(now ?? given?.now);
  const store = given ?? createStore({ now: clock.now });
  const quotas = quotaGate(limits === false ? null : limits === true ? {} : limits, clock.now);
  const [counter, faults, weather, access] = [callCounter(), faultQueue(), weatherStation(), accessList()];
  const permissions = permissionGate(store);
  const context: GoogleContext = {
    store,
    counter,
    faults,
    weather,
    quotas,
    access,
    permissions,
    exportXlsx,
    oauth: { tokens: tokenOffice(clock.now), signer: idTokenSigner(), now: clock.now },
    doors: {
      ...callDoors(counter),
      ...faultDoors(faults),
      ...lateChangesDoors(store),
      ...accessDoors(access),
      ...permissionDoors(permissions),
      ...clockDoors(store.now === clock.now ? clock : null),
      ...quotaDoors(quotas),
      ...weatherDoors(weather),
    },
  };
  return context;
}
