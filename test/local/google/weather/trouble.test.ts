import { describe, expect, it } from "vitest";
import { fault, faultQueue } from "../../../../local/google/weather/faults.ts";
import { type Exposed, isAimedAt } from "../../../../local/google/weather/trouble.ts";
import { type WeatherForecast, weatherForecast, weatherStation } from "../../../../local/google/weather/weather.ts";

const A_CALL: Exposed = {
  operation: "sheets.spreadsheets.values.get",
  kind: "sheetsReads",
  file: "f",
  user: "a@example.org",
};

it.each([
  [{ operation: "*" }, true],
  [{ operation: "sheets.*" }, true],
  [{ operation: "sheets.spreadsheets.values.get" }, true],
  [{ operation: "*.values.*" }, true],
  [{ operation: "sheetsReads" }, true],
  [{ operation: "sheetsWrites" }, false],
  [{ operation: "drive.*" }, false],
  [{ operation: "sheets.spreadsheets.values" }, false],
  [{ operation: "sheets.spreadsheetsXvalues.get" }, false],
  [{ operation: "*", file: "f" }, true],
  [{ operation: "*", file: "g" }, false],
  [{ operation: "*", user: "a@example.org" }, true],
  [{ operation: "*", user: "b@example.org" }, false],
])("aims %j at a reading of values: %s", (aim, expected) => {
  expect(isAimedAt(aim, A_CALL)).toBe(expected);
});

describe("a fault", () => {
  it("is met so many times, the first told first", () => {
    const faults = faultQueue();
    faults.add(fault.parse({ operation: "*", times: 2, status: 503 }));
    faults.add(fault.parse({ operation: "*", status: 429 }));
    const met = Array.from({ length: 4 }, () => faults.take(A_CALL)?.status);
    expect(met).toEqual([503, 503, 429, undefined]);
  });

  it("is met by chance when it has a rate, the same ones for the same seed", () => {
    const drawn = (seed: number) => {
      const faults = faultQueue();
      faults.add(fault.parse({ operation: "*", times: 1000, rate: 0.3, seed, status: 500 }));
      return Array.from({ length: 200 }, () => faults.take(A_CALL) !== null);
    };
    expect(drawn(1)).toEqual(drawn(1));
    expect(drawn(1)).not.toEqual(drawn(2));
    const met = drawn(1).filter(Boolean).length;
    expect(met > 40 && met < 80).toBe(true);
  });
});

describe("the weather", () => {
  const blown = (forecast: { seed?: number; rules: readonly object[] }, calls = 100) => {
    const weather = weatherStation();
    weather.set(weatherForecast.parse(forecast) as WeatherForecast);
    return { met: Array.from({ length: calls }, () => weather.meet(A_CALL)), state: weather.state() };
  };

  it("befalls every call when no rate is said, and counts", () => {
    const { met, state } = blown({ rules: [{ operation: "sheets.*", status: 503 }, { operation: "drive.*" }] }, 3);
    expect(met.map((one) => one?.status)).toEqual([503, 503, 503]);
    expect(state.rules.map(({ asked, met: times }) => [asked, times])).toEqual([
      [3, 3],
      [0, 0],
    ]);
  });

  it("mixes what several rules do, the first heard where they differ", () => {
    const rules = [
      { operation: "*", delay: 5 },
      { operation: "*", status: 503, delay: 7 },
    ];
    expect(blown({ rules }, 1).met).toEqual([{ delay: 5, status: 503 }]);
  });

  it("draws a delay between its two ends, the same ones for the same seed", () => {
    const forecast = { seed: 3, rules: [{ operation: "*", delay: { min: 10, max: 12 } }] };
    const delays = blown(forecast).met.map((one) => one?.delay);
    expect(new Set(delays)).toEqual(new Set([10, 11, 12]));
    expect(blown(forecast).met.map((one) => one?.delay)).toEqual(delays);
  });

  it("moves no other rule's luck when a certain rule is added at its end", () => {
    const rule = { operation: "*", rate: 0.5, status: 500 };
    const alone = blown({ seed: 9, rules: [rule] }).met.map((one) => one?.status);
    const both = blown({ seed: 9, rules: [rule, { operation: "*", retryAfter: 1 }] }).met.map((one) => one?.status);
    expect(both).toEqual(alone);
  });

  it.each([
    [{ rules: [{ operation: "*", delay: { min: 2, max: 1 } }] }],
    [{ rules: [{ operation: "*", rate: 1.1 }] }],
    [{ rules: [{ operation: "" }] }],
    [{ rules: [{ operation: "*", times: 1 }] }],
    [{}],
  ])("is refused when it is told as %j", (forecast) => {
    expect(weatherForecast.safeParse(forecast).success).toBe(false);
  });
});
