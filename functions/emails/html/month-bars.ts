import type { ReactElement } from "react";
import type { Hundredths } from "../../../schemas/hours.ts";
import { yearOf } from "../../../schemas/month.ts";
import type { MonthBars, MonthColumn } from "../document/email-document.ts";
import { monthsAloud } from "../document/months-aloud.ts";
import { typeset } from "../words/french-typography.ts";
import { wholeHours } from "../words/hours-in-words.ts";
import { element, type Piece } from "./element.ts";
import { type Ink, look, sized } from "./palette.ts";
import { BARE_TABLE } from "./table.ts";
import { heading, paragraph } from "./texts.ts";

const HEIGHT = 72;

/** Months as columns: what was done, what of the plan is lacking above it, and what each month ahead would have to bring. */
export function monthBars({ columns, title, ...block }: MonthBars): Piece {
  const needed = columns.some(({ state }) => state === "ahead") ? block.needed : null;
  const highest = Math.max(1, needed ?? 0, ...columns.map(({ planned, accepted }) => Math.max(planned, accepted)));
  const pixels = (hours: Hundredths) => Math.round((hours / highest) * HEIGHT);
  const bars = columns.map((column) => element("td", COLUMN, stack(column, needed, pixels)));
  const frame = { ...BARE_TABLE, style: { width: "100%", tableLayout: "fixed" as const } };
  return [
    heading("h2", title, { marginBottom: 10 }),
    element(
      "table",
      { ...frame, role: "img", "aria-label": typeset(monthsAloud(columns)) },
      element("tbody", null, element("tr", null, bars), element("tr", null, yearSpans(columns).map(yearCell))),
    ),
    legend(columns, needed),
  ];
}

const COLUMN = {
  valign: "bottom",
  height: HEIGHT,
  style: { height: HEIGHT, padding: "0 1px", verticalAlign: "bottom" },
} as const;

type Pixels = (hours: Hundredths) => number;

function stack({ state, planned, accepted }: MonthColumn, needed: Hundredths | null, pixels: Pixels): ReactElement {
  if (state === "ahead" && needed !== null) return pile([outlined(pixels(needed), "needed")]);
  const done = pixels(accepted);
  const plan = pixels(planned);
  if (done > plan) return pile([filled(done, "done")]);
  const lacking = state === "silent" ? outlined(plan - done, "silent") : filled(plan - done, "gap");
  return pile([lacking, filled(done, "done")]);
}

const pile = (layers: readonly (ReactElement | null)[]): ReactElement =>
  element(
    "table",
    { ...BARE_TABLE, role: "presentation", style: { width: "100%" } },
    element(
      "tbody",
      null,
      layers.map((layer) => layer && element("tr", null, layer)),
    ),
  );

const filled = (height: number, ink: Ink): ReactElement | null =>
  height > 0 ? element("td", { height, ...look({ height, fontSize: 0, lineHeight: 0 }, ink) }) : null;

const DASHED = { borderWidth: "2px 2px 1px", borderStyle: "dashed" } as const;

function outlined(height: number, ink: Ink): ReactElement | null {
  const inner = Math.max(0, height - 3);
  return height > 0
    ? element("td", { height: inner, ...look({ height: inner, fontSize: 0, lineHeight: 0, ...DASHED }, ink) })
    : null;
}

type YearSpan = { readonly label: string; readonly span: number };

function yearSpans(columns: readonly MonthColumn[]): readonly YearSpan[] {
  const years = [...new Set(columns.map(({ month }) => yearOf(month)))];
  return years.map((year) => {
    const span = columns.filter(({ month }) => yearOf(month) === year).length;
    return { label: span * 8 < columns.length ? "" : String(year), span };
  });
}

const YEAR = { padding: "4px 0 0 1px", borderTop: "1px solid", whiteSpace: "nowrap", overflow: "hidden" } as const;

const yearCell = ({ label, span }: YearSpan): ReactElement =>
  element("td", { colSpan: span, ...look({ ...YEAR, ...sized(12, 16) }, "rule", "muted") }, label);

function legend(columns: readonly MonthColumn[], needed: Hundredths | null): ReactElement {
  const silent = columns.some(({ state }) => state === "silent");
  const lacking = columns.some(({ planned, accepted, state }) => state === "declared" && planned > accepted);
  return paragraph(
    "muted",
    [13, 20, 8],
    [
      key("fait", swatch("done")),
      lacking ? key("prévu, pas fait", swatch("gap")) : null,
      silent ? key("pas encore déclaré", dashes("silent")) : null,
      needed === null ? null : key(`à faire : ${wholeHours(needed)} par mois`, dashes("needed")),
    ],
  );
}

const key = (label: string, sample: ReactElement): ReactElement =>
  element("span", { style: { whiteSpace: "nowrap", paddingRight: 14, display: "inline-block" } }, sample, " ", label);

const swatch = (ink: Ink): ReactElement =>
  element("span", { "aria-hidden": true, ...look({ display: "inline-block", width: 10, height: 10 }, ink) });

const dashes = (ink: Ink): ReactElement =>
  element("span", {
    "aria-hidden": true,
    ...look({ display: "inline-block", width: 7, height: 7, borderWidth: 2, borderStyle: "dashed" }, ink),
  });
