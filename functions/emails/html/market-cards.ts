import type { Block, MarketEntry } from "../document/email-document.ts";
import { bar } from "./bar.ts";
import { element, type Piece } from "./element.ts";
import { look, sized, toneInks } from "./palette.ts";
import { heading, paragraph } from "./texts.ts";

/** Markets under each other: their state, what each would need in a sentence, and how far it is. */
export const marketCards = ({ title, entries }: Block<"markets">): Piece => [heading("h2", title), entries.map(card)];

const card = ({ badge, name, detail, sentence, ratio, notes }: MarketEntry): Piece =>
  element(
    "div",
    look({ margin: "12px 0 0", padding: "12px 0 0", borderTop: "1px solid" }, "rule"),
    heading("h3", name),
    element(
      "p",
      look({ margin: "3px 0 4px", ...sized(13, 20) }, "muted"),
      element(
        "span",
        look({ padding: "2px 7px", borderRadius: 5, fontWeight: 600 }, ...toneInks(badge.tone)),
        badge.label,
      ),
      " ",
      detail,
    ),
    paragraph("ink", [15, 22], [sentence], { marginBottom: 7 }),
    bar(ratio, "done", 6),
    notes.map((note) => paragraph("muted", [13, 19, 4], [note])),
  );
