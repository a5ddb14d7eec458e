import type { Block } from "../document/email-document.ts";
import { typeset } from "../words/french-typography.ts";
import { bar } from "./bar.ts";
import { element, type Piece } from "./element.ts";
import { look, sized } from "./palette.ts";
import { BARE_TABLE } from "./table.ts";

const CELL = { padding: "3px 10px 3px 0", whiteSpace: "nowrap" } as const;

/** Numbers under each other, each with its bar on one scale. */
export const gauges = ({ caption, gauges }: Block<"gauges">): Piece =>
  element(
    "table",
    { ...BARE_TABLE, "aria-label": typeset(caption), style: { width: "100%" } },
    element("tbody", null, gauges.map(row)),
  );

const row = ({ label, value, ratio, ink }: Block<"gauges">["gauges"][number]): Piece =>
  element(
    "tr",
    null,
    element(
      "th",
      { scope: "row", ...look({ ...CELL, ...sized(14, 20), fontWeight: 400, textAlign: "left" }, "muted") },
      label,
    ),
    element("td", look({ ...CELL, ...sized(15, 20), fontWeight: 600, textAlign: "right" }, "ink"), value),
    element("td", { width: "55%", style: { padding: "3px 0", width: "55%" } }, bar(ratio, ink, 14)),
  );
