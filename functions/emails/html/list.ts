import type { Block, ListEntry } from "../document/email-document.ts";
import { element, type Piece } from "./element.ts";
import { look, sized, toneInks } from "./palette.ts";
import { heading, paragraph } from "./texts.ts";

/** Short entries under a title; what follows the name on its line is said beside it. */
export const list = ({ title, entries, others }: Block<"list">): Piece => [
  heading("h2", title),
  element("ul", { style: { margin: "4px 0 0", padding: "0 0 0 18px" } }, entries.map(item)),
  others === null ? null : paragraph("muted", [14, 20, 4], [others], { paddingLeft: 18 }),
];

const item = ({ name, mark, text }: ListEntry): Piece =>
  element(
    "li",
    look({ margin: "4px 0 0", padding: 0, ...sized(15, 21) }, "ink"),
    element("strong", { style: { fontWeight: 600 } }, name),
    mark === null
      ? null
      : [
          " ",
          element(
            "span",
            look({ padding: "1px 6px", borderRadius: 4, ...sized(13, 18) }, ...toneInks(mark.tone)),
            mark.label,
          ),
        ],
    text === "" ? null : element("span", look({ display: "block" }, "muted"), text),
  );
