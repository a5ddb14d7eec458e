import type { ReactElement } from "react";
import { element } from "./element.ts";
import { type Ink, look } from "./palette.ts";
import { BARE_TABLE } from "./table.ts";

/** A horizontal bar of table cells, which every mail client shows. It repeats a number said beside it, so it is silent. */
export function bar(ratio: number, ink: Ink, height: number): ReactElement {
  const percent = Math.round(Math.min(1, Math.max(0, ratio)) * 100);
  const cell = (width: number, fill: Ink) =>
    width === 0
      ? null
      : element("td", { width: `${width}%`, height, ...look({ height, fontSize: 0, lineHeight: 0 }, fill) }, "\u00a0");
  const row = element("tr", null, cell(percent, ink), cell(100 - percent, "track"));
  return element(
    "table",
    { ...BARE_TABLE, role: "presentation", "aria-hidden": true, style: { width: "100%", tableLayout: "fixed" } },
    element("tbody", null, row),
  );
}
