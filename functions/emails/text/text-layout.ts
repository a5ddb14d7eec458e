import type {
  Block,
  BlockKind,
  BlockLayouts,
  EmailDocument,
  MarketEntry,
  PeopleEntry,
} from "../document/email-document.ts";
import { typeset } from "../words/french-typography.ts";
import { sentenceEnd } from "../words/sentence-end.ts";
import { monthTable } from "./month-table.ts";
import { textBar } from "./text-bar.ts";

/** The text version: the same words in the same order, one paragraph a line, so that any mail client can wrap it. */
export function textLayout({ badge, title, subtitle, blocks, signature }: EmailDocument): string {
  const heading = [`${badge === null ? "" : `[${badge.label}] `}${title}`, ...(subtitle === "" ? [] : [subtitle])];
  const parts = [heading, ...blocks.map(blockAsText), ["-- ", signature.name, signature.contact]];
  return `${parts.map((lines) => lines.map(line).join("\n")).join("\n\n")}\n`;
}

type Lines = readonly string[];

const BLOCKS: BlockLayouts<Lines> = {
  callout: ({ text }) => [`>> ${text}`],
  lead: ({ sentences }) => sentences,
  gauges: ({ gauges }) => gauges.map(({ label, value, ratio }) => `${textBar(ratio)} ${label} : ${value}`),
  notice: ({ text }) => [text],
  months: monthTable,
  people: ({ title, entries, others }) => [
    title.toUpperCase(),
    ...entries.flatMap(person),
    ...(others === null ? [] : [others]),
  ],
  markets: ({ title, entries }) => [title.toUpperCase(), ...entries.flatMap(market)],
  list: ({ title, entries, others }) => [
    title.toUpperCase(),
    ...entries.map(
      ({ name, mark, text }) => `* ${name}${mark === null ? "" : ` (${mark.label})`}${text && ` : ${text}`}`,
    ),
    ...(others === null ? [] : [`  ${others}`]),
  ],
  action: ({ label, url }) => [`${label} : ${url}`],
  notes: ({ notes }) => notes.map(({ title, text }) => `${sentenceEnd(title)} ${text}`),
};

const blockAsText = <Kind extends BlockKind>(block: Block<Kind>): Lines => BLOCKS[block.kind](block);

const person = ({ name, reasons, figure, phone, call, lastExchange }: PeopleEntry): Lines => [
  `* ${[`${name} :`, ...reasons].join(" ")}`,
  ...[figure, phone === null ? call : `${phone} · ${call}`, lastExchange].map((fact) => `  ${fact}`),
];

const market = ({ badge, name, detail, sentence, ratio, notes }: MarketEntry): Lines => [
  `* [${badge.label}] ${name}`,
  ...[detail, sentence, textBar(ratio), ...notes].map((fact) => `  ${fact}`),
];

/** Typesets a line without losing its indent, nor the space that ends the signature's mark. */
function line(text: string): string {
  if (text === "-- ") return text;
  return `${/^ */.exec(text)?.[0] ?? ""}${typeset(text)}`;
}
