import { describe, expect, it } from "vitest";
import { yearsToAdd } from "../../../../functions/domain/declarations/years-to-add.ts";
import type { KnownWorkbook } from "../../../../schemas/state.ts";
import { aKnownWorkbook, NOW } from "../../../builders/a-world.ts";
import { anHoursSheet } from "../../../builders/an-hours-sheet.ts";

const note = (unread: boolean) => ({ sheet: "Mes heures", cell: null, message: "", unread, since: NOW.toISOString() });

describe("the years whose tab a workbook lacks", () => {
  it.each<[string, string, readonly number[], Partial<KnownWorkbook>, readonly number[]]>([
    ["none, before December", "2025-11-30", [2025], {}, []],
    ["the next one, from the first of December on", "2025-12-01", [2025], {}, [2026]],
    ["none, once both are there", "2025-12-01", [2025, 2026], {}, []],
    ["none, in January, when December brought it", "2026-01-02", [2025, 2026], {}, []],
    ["the present one, for who begins after December", "2026-02-10", [2025], {}, [2026]],
    ["the present one, where there is none at all", "2026-02-10", [], {}, [2026]],
    ["both, in December, where there is none at all", "2026-12-10", [2025], {}, [2026, 2027]],
    ["none that was added before, for people deleted it", "2025-12-20", [2025], { turnedTo: 2026 }, []],
    ["the next one, a year after a tab was deleted", "2026-12-01", [2025], { turnedTo: 2026 }, [2027]],
    ["none, while a tab of hours stands under another name", "2025-12-01", [2025], { notes: [note(true)] }, []],
    ["the next one, whatever cells are wrong", "2025-12-01", [2025], { notes: [note(false)] }, [2026]],
    ["none of a workbook that nobody has read", "2025-12-01", [], { read: false }, []],
  ])("are %s", (_, today, held, known, years) => {
    const own = held.map((year) => anHoursSheet({ year }));
    expect(yearsToAdd(aKnownWorkbook(known), own, today)).toEqual(years);
  });
});
