import { GoogleError } from "../google-error.ts";
import { type Doors, understood } from "../side-door/doors.ts";
import { clockSetting, type SettableClock } from "./clock.ts";
import { refuseUnknownAim } from "./known-aim.ts";
import { type QuotaGate, quotaLimits } from "./quotas.ts";
import { type WeatherStation, weatherForecast } from "./weather.ts";

/** `clock`: what hour it is, for the store, the quotas and the tokens. A store that came with its own keeps it. */
export function clockDoors(clock: SettableClock | null): Doors {
  const settable = (): SettableClock => {
    if (clock) return clock;
    throw new GoogleError(409, "This store came with a clock of its own, which cannot be set.", "conflict");
  };
  return {
    "GET /_local/clock": () => settable().state(),
    "POST /_local/clock": (body) => {
      settable().set(understood(clockSetting, body));
      return settable().state();
    },
    "DELETE /_local/clock": () => {
      settable().reset();
      return settable().state();
    },
  };
}

/** `quotas`: Google's limits where a setting leaves them out; `DELETE` limits nothing. */
export function quotaDoors(quotas: QuotaGate): Doors {
  const told = () => ({ limits: quotas.limits(), usage: quotas.usage() });
  return {
    "GET /_local/quotas": told,
    "POST /_local/quotas": (body) => {
      quotas.set(understood(quotaLimits, body));
      return told();
    },
    "DELETE /_local/quotas": () => {
      quotas.set(null);
      return told();
    },
  };
}

/** `weather`: `POST` replaces every rule, `GET` counts what was met, `DELETE` clears the sky. */
export function weatherDoors(weather: WeatherStation): Doors {
  return {
    "GET /_local/weather": () => weather.state(),
    "POST /_local/weather": (body) => {
      const forecast = understood(weatherForecast, body);
      forecast.rules.forEach(refuseUnknownAim);
      weather.set(forecast);
      return weather.state();
    },
    "DELETE /_local/weather": () => {
      weather.clear();
      return weather.state();
    },
  };
}
