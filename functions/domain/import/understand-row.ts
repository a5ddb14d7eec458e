import { type Cell, isBlank, showCell } from "../../../schemas/cells/cell.ts";
import type { Parsed } from "../../../schemas/cells/codec.ts";
import { quoteCell } from "../../../schemas/cells/quote-cell.ts";
import { CONTRACT_ATTRIBUTES, type ContractAttribute, contractTable } from "../../../schemas/declarant-workbook.ts";
import { foldText } from "../../../schemas/vocabulary.ts";
import type { ImportContext } from "./import-context.ts";
import { inFileWords } from "./in-file-words.ts";

/** A row's attributes as they are written in the sheet; `null` is blank. */
export type RowValues = Readonly<Record<ContractAttribute, string | null>>;

/** A remark does not keep the row from being taken: only that attribute is left out. */
export type Remark = { readonly attribute: ContractAttribute; readonly typed: Cell; readonly message: string };

/** What a row says, or why it cannot be taken. Without a start it can only join a row that is there already. */
export type Understood =
  | { readonly ok: true; readonly values: RowValues; readonly remarks: readonly Remark[] }
  | { readonly ok: false; readonly attribute: ContractAttribute; readonly message: string };

type Attributes = Readonly<Record<ContractAttribute, Cell>>;

const LEFT = "La ligne n'est pas reprise.";
const TOTAL = /^(?:sous )?tota(?:l|ux)\b/;

/** Understands a row with the codecs of the sheet, a market by its title too, a person by the employer's own mark. */
export function understandRow(attributes: Attributes, context: ImportContext): Understood {
  if ([attributes.participant, attributes.mark].some((cell) => TOTAL.test(foldText(showCell(cell)))))
    return refused("participant", `Ligne de total. ${LEFT}`);
  const participant = participantOf(attributes, context);
  if (!participant.ok) return refused("participant", participant.message);
  const market = marketOf(attributes.market, context);
  if (!market.ok) return refused("market", market.message);
  const start = isBlank(attributes.start) ? null : contractTable.columns.start.codec.parse(attributes.start);
  if (start?.ok === false) return refused("start", `${inFileWords(start.message)} ${LEFT}`);
  const others = OTHERS.map((key) => [key, attributes[key], readAttribute(key, attributes[key])] as const);
  const values = Object.fromEntries(others.map(([key, , read]) => [key, read.ok ? read.value : null]));
  return {
    ok: true,
    values: {
      ...(values as RowValues),
      participant: participant.value,
      market: market.value,
      start: start?.ok ? contractTable.columns.start.codec.print(start.value).toString() : null,
      company: companyOf(values.company ?? null, context),
    },
    remarks: others.flatMap(([attribute, typed, read]) =>
      read.ok ? [] : [{ attribute, typed, message: inFileWords(read.message) }],
    ),
  };
}

const OTHERS = CONTRACT_ATTRIBUTES.filter((key) => !["participant", "market", "start"].includes(key));

const refused = (attribute: ContractAttribute, message: string): Understood => ({ ok: false, attribute, message });

/** The value as a codec prints it; what is blank stays blank. */
function readAttribute(key: ContractAttribute, typed: Cell): Parsed<string | null> {
  if (isBlank(typed)) return { ok: true, value: null };
  const { codec } = contractTable.columns[key];
  const parsed = codec.parse(typed);
  return parsed.ok ? { ok: true, value: String(codec.print(parsed.value as never)) } : parsed;
}

/** A code, or the one person whom this employer's mark names. What may be a name is never written. */
function participantOf({ participant, mark }: Attributes, { control, declarant }: ImportContext): Parsed<string> {
  if (isBlank(participant)) return byMark(mark, { control, declarant });
  const parsed = contractTable.columns.participant.codec.parse(participant);
  if (!parsed.ok) return { ok: false, message: `${inFileWords(parsed.message)} ${LEFT}` };
  const known = control.validations.some((each) => foldText(each.participant) === foldText(parsed.value));
  if (known || /\d/.test(parsed.value)) return parsed;
  const message = `${quoteCell(participant)} n'est le code de personne et ressemble à un nom : mettez le code que le facilitateur a donné. ${LEFT}`;
  return { ok: false, message };
}

function byMark(mark: Cell, { control, declarant }: Pick<ImportContext, "control" | "declarant">): Parsed<string> {
  if (isBlank(mark))
    return { ok: false, message: `Ni code ni repère : on ne sait pas de qui sont ces heures. ${LEFT}` };
  const own = control.validations.filter(
    (each) =>
      (each.declarant === null || foldText(each.declarant) === foldText(declarant)) &&
      foldText(each.mark ?? "") === foldText(showCell(mark)),
  );
  const codes = [...new Set(own.map(({ participant }) => participant))];
  const [code] = codes;
  if (codes.length === 1 && code !== undefined) return { ok: true, value: code };
  const why = codes.length === 0 ? "n'est le repère d'aucune personne validée" : "est le repère de plusieurs personnes";
  return { ok: false, message: `${quoteCell(mark)} ${why} : mettez son code. ${LEFT}` };
}

function marketOf(typed: Cell, { control }: Pick<ImportContext, "control">): Parsed<string> {
  if (isBlank(typed)) return { ok: false, message: `La colonne « Marché » est vide. ${LEFT}` };
  const text = foldText(showCell(typed));
  const known = control.markets.find(({ code, title }) => [code, title ?? ""].some((each) => foldText(each) === text));
  if (known) return { ok: true, value: known.code };
  const parsed = contractTable.columns.market.codec.parse(typed);
  return parsed.ok ? parsed : { ok: false, message: `${inFileWords(parsed.message)} ${LEFT}` };
}

/** By the name that the control workbook gives it. */
function companyOf(typed: string | null, { control }: ImportContext): string | null {
  const known = typed === null ? null : control.companies.find(({ name }) => foldText(name) === foldText(typed));
  return known?.name ?? typed;
}
