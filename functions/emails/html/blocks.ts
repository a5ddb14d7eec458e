import { Button } from "react-email";
import type { Block, BlockKind, BlockLayouts } from "../document/email-document.ts";
import { typeset } from "../words/french-typography.ts";
import { sentenceEnd } from "../words/sentence-end.ts";
import { element, type Piece } from "./element.ts";
import { gauges } from "./gauges.ts";
import { list } from "./list.ts";
import { marketCards } from "./market-cards.ts";
import { monthBars } from "./month-bars.ts";
import { look, sized, toneInks } from "./palette.ts";
import { people } from "./people.ts";
import { paragraph } from "./texts.ts";

const BLOCKS: BlockLayouts<Piece> = {
  callout: ({ text, tone }) =>
    element(
      "p",
      look({ margin: 0, padding: "12px 14px", borderRadius: 8, ...sized(16, 24), fontWeight: 600 }, ...toneInks(tone)),
      text,
    ),
  lead: ({ sentences }) =>
    sentences.map((sentence, index) =>
      paragraph(
        "ink",
        [17, 25, index === 0 ? 0 : 8],
        [sentence],
        index > 0 && index === sentences.length - 1 ? { fontWeight: 600 } : {},
      ),
    ),
  gauges,
  notice: ({ text }) =>
    element(
      "p",
      look({ margin: 0, padding: "8px 12px", borderLeft: "3px solid", ...sized(14, 21) }, "ink", "rule"),
      text,
    ),
  months: monthBars,
  people,
  markets: marketCards,
  list,
  action: ({ label, url }) =>
    element(
      Button,
      {
        href: typeset(url),
        ...look(
          {
            display: "block",
            padding: "14px 18px",
            borderRadius: 8,
            ...sized(16, 20),
            fontWeight: 600,
            textAlign: "center",
          },
          "button",
          "on-button",
        ),
      },
      label,
    ),
  notes: ({ notes }) =>
    notes.map(({ title, text }, index) =>
      paragraph(
        "muted",
        [13, 20, index === 0 ? 0 : 10],
        [element("strong", look({ fontWeight: 600 }, "ink"), sentenceEnd(title)), " ", text],
      ),
    ),
};

/** Any block of a document as HTML. */
export const blockAsHtml = <Kind extends BlockKind>(block: Block<Kind>): Piece => BLOCKS[block.kind](block);
