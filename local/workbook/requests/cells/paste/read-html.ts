import { createRequire } from "node:module";
import type { CellFormat } from "../../../wire.ts";
import { cssFormat } from "./css-format.ts";
import type { PastedCell } from "./pasted-cell.ts";

/** The cells of the tables of an HTML text; without a table each of its lines is a row of one cell. */
export function readHtml(html: string): readonly PastedCell[] {
  const page = new Page();
  // Loaded with the first page that is pasted: every user of the model would wait for it.
  const { Parser } = createRequire(import.meta.url)("htmlparser2") as typeof import("htmlparser2");
  const parser = new Parser({
    onopentag: (name, attributes) => page.open(name, attributes),
    ontext: (text) => page.write(text),
    onclosetag: (name) => page.close(name),
  });
  parser.end(html);
  return page.cells();
}

type Attributes = Readonly<Record<string, string>>;
type OpenCell = Omit<PastedCell, "text" | "format"> & { text: string; format: CellFormat };

/** What was read so far; a span of rows or columns keeps its places from the cells that come after. */
class Page {
  readonly #cells: OpenCell[] = [];
  readonly #taken = new Set<string>();
  #row = -1;
  #cell: OpenCell | null = null;
  #loose = "";
  #unseen = 0;

  open(name: string, attributes: Attributes): void {
    if (UNSEEN.has(name)) this.#unseen += 1;
    if (name === "tr") this.#row += 1;
    if (name === "td" || name === "th") this.#openCell(attributes);
    if (name === "br") this.write("\n", true);
    const cell = this.#cell;
    if (cell?.text.trim() !== "") return;
    cell.format = mergedFormats(cell.format, tagFormat(name, attributes));
  }

  write(text: string, exactly = false): void {
    if (this.#unseen > 0) return;
    const written = exactly ? text : text.replaceAll(/[ \t\r\n]+/g, " ");
    if (this.#cell) this.#cell.text += written;
    else this.#loose += written;
  }

  close(name: string): void {
    if (UNSEEN.has(name)) this.#unseen -= 1;
    if (name === "td" || name === "th") this.#cell = null;
    if (!this.#cell && BLOCKS.has(name)) this.#loose += "\n";
  }

  cells(): readonly PastedCell[] {
    if (this.#cells.length > 0) return this.#cells.map(finished);
    const lines = tidy(this.#loose).split(/\n+/);
    return lines.map((text, row) => ({ row, column: 0, rowSpan: 1, columnSpan: 1, text }));
  }

  #openCell({ rowspan, colspan }: Attributes): void {
    this.#row = Math.max(0, this.#row);
    let column = 0;
    while (this.#taken.has(`${this.#row} ${column}`)) column += 1;
    const [rowSpan, columnSpan] = [spanOf(rowspan), spanOf(colspan)];
    for (let down = 0; down < rowSpan; down += 1) {
      for (let right = 0; right < columnSpan; right += 1) this.#taken.add(`${this.#row + down} ${column + right}`);
    }
    this.#cell = { row: this.#row, column, rowSpan, columnSpan, text: "", format: {} };
    this.#cells.push(this.#cell);
  }
}

const UNSEEN: ReadonlySet<string> = new Set(["style", "script", "title"]);
const BLOCKS: ReadonlySet<string> = new Set(["p", "div", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "pre"]);

const finished = ({ text, format, ...place }: OpenCell): PastedCell => ({
  ...place,
  text: tidy(text),
  format: Object.keys(format).length > 0 ? format : undefined,
});

const tidy = (text: string): string => text.replaceAll(/ *\n */g, "\n").trim();

const spanOf = (text: string | undefined): number => Math.min(1000, Math.max(1, Number.parseInt(text ?? "1", 10) || 1));

const TAGS: Readonly<Record<string, CellFormat>> = {
  b: { textFormat: { bold: true } },
  strong: { textFormat: { bold: true } },
  th: { textFormat: { bold: true }, horizontalAlignment: "CENTER" },
  i: { textFormat: { italic: true } },
  em: { textFormat: { italic: true } },
  u: { textFormat: { underline: true } },
  s: { textFormat: { strikethrough: true } },
  del: { textFormat: { strikethrough: true } },
};

function tagFormat(name: string, { style, href }: Attributes): CellFormat {
  const link: CellFormat = name === "a" && href ? { textFormat: { link: { uri: href } } } : {};
  return mergedFormats(mergedFormats(TAGS[name] ?? {}, link), cssFormat(style ?? ""));
}

const mergedFormats = (first: CellFormat, second: CellFormat): CellFormat => ({
  ...first,
  ...second,
  ...(first.textFormat || second.textFormat ? { textFormat: { ...first.textFormat, ...second.textFormat } } : {}),
});
