import { describe, expect, it } from "vitest";
import type { Control } from "../../../../functions/domain/control.ts";
import { hours } from "../../../../schemas/hours.ts";
import { aControl } from "../../../builders/a-control.ts";
import { aContractRow, sheetOf } from "../../../builders/an-hours-sheet.ts";
import { aCompany, aMarket, anEngagement, anEvent } from "../../../builders/control-records.ts";
import { overviewOf } from "../../../builders/market-overviews.ts";

type Owes = Parameters<typeof anEngagement>[0];

/** Bâti Falaises did 100 h by June and 20 h in August 2025; Arques asks for 1 000 h until the end of the year. */
const DONE = [sheetOf([aContractRow({ months: { 5: 60, 6: 40, 8: 20 } })])];
const orphans = (engagements: Owes[], control: Partial<Control> = {}) => {
  const world = aControl({
    markets: [aMarket({ target: hours(1000) })],
    companies: [aCompany(), aCompany({ name: "Toitures" })],
    engagements: engagements.map((each) => anEngagement(each)),
    ...control,
  });
  return (overviewOf(DONE, world)[0]?.orphan ?? Number.NaN) / 100;
};

const gone: Owes = { hours: hours(400), end: "2025-06-30" };
const toitures: Owes = { company: "Toitures", hours: hours(600) };

describe("orphan hours", () => {
  it.each<[string, Owes[], number]>([
    ["none while everybody is there", [{ hours: hours(400) }, toitures], 0],
    ["what a company that left had still to do when it left", [gone, toitures], 300],
    ["none of a company that will leave", [{ ...gone, end: "2025-11-30" }, toitures], 0],
    ["none of a company that leaves with the market", [{ ...gone, end: "2025-12-31" }, toitures], 0],
    ["none of a company that goes on with another lot", [{ ...gone, lot: "1" }, { lot: "2" }, toitures], 0],
    ["none of a company that had done its part", [{ ...gone, hours: hours(100) }, toitures], 0],
    [
      "less what somebody who came then took over",
      [gone, toitures, { company: "Toitures", lot: "2", hours: hours(200), start: "2025-07-01" }],
      100,
    ],
    ["none, the others being raised by as much", [gone, { ...toitures, hours: hours(900) }], 0],
    ["less what the others are raised by", [gone, { ...toitures, hours: hours(700) }], 200],
    ["none of a share that stays with the groupement", [{ end: "2025-06-30" }, { company: "Toitures" }], 0],
    ["all of a share that nobody holds any more", [{ end: "2025-06-30" }, toitures], 300],
    ["all that is left, the only company being gone", [{ end: "2025-06-30" }], 880],
  ])("are %s", (_, engagements, orphan) => {
    expect(orphans(engagements)).toBe(orphan);
  });

  it.each<[string, Partial<Control>, number]>([
    ["never more than what the market lacks", { markets: [aMarket({ target: hours(200) })] }, 80],
    ["none once the target is reached", { markets: [aMarket({ target: hours(120) })] }, 0],
    ["none without a target", { markets: [aMarket({ target: null, noTargetByChoice: true })] }, 0],
    ["none of a forecast", { markets: [aMarket({ target: hours(1000), byOrders: true })] }, 0],
    ["none of a market that a person closed", { events: [anEvent({ kind: "closing" })] }, 0],
    [
      "none of a market that ended before",
      { events: [anEvent({ kind: "termination", date: "2025-06-30", end: "2025-06-30" })] },
      0,
    ],
  ])("are %s", (_, control, orphan) => {
    expect(orphans([gone], control)).toBe(orphan);
  });
});
