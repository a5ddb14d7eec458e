import { describe, expect, it } from "vitest";
import { yearsToDeclare } from "../../../../functions/domain/declarations/years-to-declare.ts";
import { aControl } from "../../../builders/a-control.ts";
import { aMarket, anEngagement, anEvent } from "../../../builders/control-records.ts";

const BATI = "Bâti Falaises";
const since = (start: string | null) => ({ markets: [aMarket({ start })], engagements: [anEngagement()], events: [] });

describe("the years that a declarant may have hours to type for", () => {
  it.each<[string, Parameters<typeof aControl>[0], readonly number[]]>([
    ["run from the market's start to the present", since("2023-09-01"), [2025, 2024, 2023]],
    ["are the present one, where the market begins in it", since("2025-03-01"), [2025]],
    ["are the present one, where the market is still to begin", since("2026-03-01"), [2025]],
    ["are the present one, where the market has no start", since(null), [2025]],
    ["are the present one, without any engagement", { ...since("2023-09-01"), engagements: [] }, [2025]],
    ["go five years back at most", since("1925-01-01"), [2025, 2024, 2023, 2022, 2021, 2020]],
    [
      "leave out a market that a person closed",
      { ...since("2023-09-01"), events: [anEvent({ kind: "closing", date: "2025-02-01" })] },
      [2025],
    ],
    [
      "begin with the start order, and with a later engagement",
      {
        ...since("2021-01-01"),
        engagements: [anEngagement({ start: "2024-05-01" })],
        events: [anEvent({ kind: "start-order", date: "2022-01-01" })],
      },
      [2025, 2024],
    ],
    [
      "leave out what others declare",
      { ...since("2023-09-01"), engagements: [anEngagement({ declarants: ["Intérim Alma"] })] },
      [2025],
    ],
  ])("%s", (_, control, years) => {
    expect(yearsToDeclare(aControl(control), BATI, "2025-11-15")).toEqual(years);
  });
});
