import { describe, expect, it } from "vitest";
import {
  chooseCursor,
  isFullReadingDue,
  keepCursors,
  type Listed,
  listWorkbooks,
  markDue,
  relabel,
} from "../../../../functions/domain/consolidation/watch.ts";
import { EMPTY_STATE, type KnownWorkbook, type State } from "../../../../schemas/state.ts";
import { workbookLink } from "../../../../schemas/workbook-link.ts";
import { aControl } from "../../../builders/a-control.ts";
import { aKnownWorkbook, aState } from "../../../builders/a-world.ts";
import { anHoursSheet } from "../../../builders/an-hours-sheet.ts";
import { aBuyer, aCompany } from "../../../builders/control-records.ts";

const idOf = (letter: string): string => letter.repeat(24);
const known = (changes: Partial<KnownWorkbook> = {}): KnownWorkbook => aKnownWorkbook({ id: idOf("a"), ...changes });

describe("the workbooks that are watched", () => {
  const watched = (control: Parameters<typeof aControl>[0], state = EMPTY_STATE) => [
    ...listWorkbooks(aControl({ companies: [], buyers: [], ...control }), state).values(),
  ];
  const company = (name: string, letter: string) => aCompany({ name, workbook: workbookLink(idOf(letter)) });
  const unread = { version: 0, due: true, read: false, marked: false, published: null };
  const fresh = { ...unread, notes: [], requests: [], turnedTo: null };

  it("are those that the control workbook names; one never read is due", () => {
    const control = {
      companies: [
        company("Bâti Falaises", "a"),
        aCompany({ name: "Sans classeur" }),
        aCompany({ name: "Faux", workbook: "à venir" }),
      ],
      buyers: [aBuyer({ workbook: idOf("b") })],
    };
    expect(watched(control)).toEqual([
      { id: idOf("a"), role: "declarant", name: "Bâti Falaises", ...fresh },
      { id: idOf("b"), role: "buyer", name: "Habitat des Falaises", ...fresh },
    ]);
  });

  it("are remembered through a change of name, not through a change of role", () => {
    const state = aState(known(), known({ id: idOf("b"), role: "buyer" }));
    expect(watched({ companies: [company("Bâti Littoral", "a"), company("Autre", "b")] }, state)).toEqual([
      known({ name: "Bâti Littoral", due: true }),
      { id: idOf("b"), role: "declarant", name: "Autre", ...fresh },
    ]);
  });

  it("stay with the line that had them, when their link is also pasted on the line above", () => {
    const state = aState(known({ name: "A" }), known({ id: idOf("b"), name: "B" }));
    expect(watched({ companies: [company("A", "b"), company("B", "b")] }, state)).toEqual([
      known({ id: idOf("b"), name: "B" }),
    ]);
  });

  it("are read anew under another name, so that a link moved to another line never shows the hours of before", () => {
    const state = aState(known({ name: "A" }), known({ id: idOf("b"), name: "B" }));
    const swapped = watched({ companies: [company("A", "b"), company("B", "a")] }, state);
    expect(swapped.map(({ id, name, due }) => [id, name, due])).toEqual([
      [idOf("b"), "A", true],
      [idOf("a"), "B", true],
    ]);
  });

  it.each([
    ["the same workbook", [company("A", "a"), company("B", "a")]],
    ["the same name", [company("Bâti Falaises", "a"), company("BATI FALAISES", "b")]],
  ])("are the first of two lines with %s, so that no hours are kept under another's name", (_, companies) => {
    expect(watched({ companies }).map(({ id }) => id)).toEqual([idOf("a")]);
  });

  it("may be a company and a buyer of one name", () => {
    expect(
      watched({ companies: [company("Ville", "a")], buyers: [aBuyer({ name: "Ville", workbook: idOf("b") })] }),
    ).toHaveLength(2);
  });

  it("are forgotten once no line names them", () => {
    expect(watched({}, aState(known()))).toEqual([]);
  });
});

describe("the cursors", () => {
  const at = (time: string) => ({ cursor: time, at: `2025-11-15T${time}:00.000Z` });
  const NOW = new Date("2025-11-15T07:00:00Z");

  it.each([
    ["none, where there is none", [], null],
    ["the newest that is a quarter of an hour old", ["06:30", "06:45", "06:50"], "06:45"],
    ["the oldest there is, all being newer", ["06:50", "06:55"], "06:50"],
  ])("choose %s, since an edit may be told ten minutes late", (_, times, chosen) => {
    expect(chooseCursor(times.map(at), NOW)?.cursor ?? null).toBe(chosen);
  });

  it("are kept from the one in use on", () => {
    const times = ["06:30", "06:45", "06:50"].map(at);
    expect(keepCursors(times, at("06:45"), at("07:00")).map(({ cursor }) => cursor)).toEqual([
      "06:45",
      "06:50",
      "07:00",
    ]);
    expect(keepCursors([], null, at("07:00"))).toEqual([at("07:00")]);
  });
});

describe("what is due", () => {
  it.each<[string, Listed, Partial<KnownWorkbook>, Partial<KnownWorkbook>]>([
    ["a newer version", new Map([[idOf("a"), 5]]), {}, { version: 5, due: true }],
    ["not the same version listed again", new Map([[idOf("a"), 4]]), {}, {}],
    ["not an older one", new Map([[idOf("a"), 3]]), {}, {}],
    ["not another file", new Map([[idOf("z"), 9]]), {}, {}],
    ["still what was due and could not be read", new Map(), { due: true }, { due: true }],
    ["everything, where the change list is lost", "everything", {}, { due: true }],
  ])("is %s", (_, listed, before, after) => {
    expect(markDue(new Map([[idOf("a"), known(before)]]), listed).get(idOf("a"))).toEqual(known(after));
  });

  it.each([
    [null, true],
    ["2025-11-14", true],
    ["2025-11-15", false],
  ])("is everything once a day: last read in full on %s", (readInFullOn, due) => {
    expect(isFullReadingDue({ ...EMPTY_STATE, readInFullOn }, "2025-11-15")).toBe(due);
  });
});

describe("a company that is renamed", () => {
  const sheets = [anHoursSheet(), anHoursSheet({ declarant: "Intérim Alma" }), anHoursSheet({ declarant: "Parti" })];
  const alma = known({ id: idOf("b"), name: "Intérim Alma" });
  const buyer = known({ id: idOf("c"), role: "buyer" });
  const names = (after: State) =>
    relabel(sheets, aState(known(), alma, buyer), after).map(({ declarant }) => declarant);

  it.each([
    ["keeps its hours", aState(known({ name: "Bâti Littoral" }), alma), ["Bâti Littoral", "Intérim Alma", "Parti"]],
    [
      "keeps them through an exchange of names",
      aState(known({ name: "Intérim Alma" }), { ...alma, name: "Bâti Falaises" }),
      ["Intérim Alma", "Bâti Falaises", "Parti"],
    ],
    ["keeps its name when its line is gone", aState(alma), ["Bâti Falaises", "Intérim Alma", "Parti"]],
    [
      "keeps its name when its link was pasted on the line of another that has hours of its own",
      aState({ ...alma, name: "Bâti Falaises" }),
      ["Bâti Falaises", "Intérim Alma", "Parti"],
    ],
    [
      "keeps its name when it takes the name of one that has no workbook any more, and so does who would take its own",
      aState(known({ name: "Intérim Alma" }), { ...alma, name: "Parti" }),
      ["Bâti Falaises", "Intérim Alma", "Parti"],
    ],
    [
      "leaves the hours of a declarant to it, when a buyer of the same name is renamed",
      aState(known({ name: "Bâti Falaises" }), alma, known({ id: idOf("c"), role: "buyer", name: "Ville de Dieppe" })),
      ["Bâti Falaises", "Intérim Alma", "Parti"],
    ],
  ])("%s", (_, after, expected) => {
    expect(names(after)).toEqual(expected);
  });
});
