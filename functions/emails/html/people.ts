import type { Block, PeopleEntry } from "../document/email-document.ts";
import { bar } from "./bar.ts";
import { element, type Piece } from "./element.ts";
import { look } from "./palette.ts";
import { heading, paragraph } from "./texts.ts";

/** The companies that can act, each under its name. */
export const people = ({ title, entries, others }: Block<"people">): Piece => [
  heading("h2", title),
  entries.map(person),
  others === null ? null : paragraph("muted", [14, 20, 10], [others]),
];

const person = ({ name, reasons, figure, ratio, phone, call, lastExchange }: PeopleEntry): Piece =>
  element(
    "div",
    look({ margin: "12px 0 0", padding: "14px 0 4px", borderTop: "1px solid" }, "rule"),
    heading("h3", name),
    paragraph("ink", [15, 22, 2], [reasons.join(" ")], { marginBottom: 8 }),
    ratio === null ? null : bar(ratio, "done", 6),
    paragraph("muted", [13, 19, 5], [figure]),
    paragraph(
      "ink",
      [16, 23, 10],
      [phone && [element("strong", { style: { whiteSpace: "nowrap" } }, phone), " · "], call],
    ),
    paragraph("muted", [13, 19, 1], [lastExchange]),
  );
