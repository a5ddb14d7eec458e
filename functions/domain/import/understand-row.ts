import { type Cell, isBlank, showCell } from "../../../schemas/cells/cell.ts";
import type { Parsed } from "../../../schemas/cells/codec.ts";
import { quoteCell } from "../../../schemas/cells/quote-cell.ts";
import { CONTRACT_ATTRIBUTES, type ContractAttribute } from "../../../schemas/declarant-workbook.ts";
import { foldText } from "../../../schemas/vocabulary.ts";
import { whoDeclares } from "../declarations/who-declares.ts";
import type { ImportContext } from "./import-context.ts";
import { readInFile } from "./refuse-in-file.ts";

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
  const start = readAttribute("start", attributes.start);
  if (!start.ok) return refused("start", `${start.message} ${LEFT}`);
  const others = OTHERS.map((key) => [key, attributes[key], readAttribute(key, attributes[key])] as const);
  const values = Object.fromEntries(others.map(([key, , read]) => [key, read.ok ? read.value : null]));
  return {
    ok: true,
    values: {
      ...(values as RowValues),
      participant: participant.value,
      market: market.value,
      start: start.value,
      company: companyOf(values.company ?? null, context),
    },
    remarks: others.flatMap(([attribute, typed, read]) =>
      read.ok ? [] : [{ attribute, typed, message: read.message }],
    ),
  };
}

const OTHERS = CONTRACT_ATTRIBUTES.filter((key) => !["participant", "market", "start"].includes(key));

const refused = (attribute: ContractAttribute, message: string): Understood => ({ ok: false, attribute, message });

/** The value as a codec prints it; what is blank stays blank. */
const readAttribute = (key: ContractAttribute, typed: Cell): Parsed<string | null> =>
  isBlank(typed) ? { ok: true, value: null } : readInFile(key, typed);

/** A code, or the one person whom this employer's own mark names: another's is somebody else. No name is ever written. */
function participantOf({ participant, mark }: Attributes, { control, declarant }: ImportContext): Parsed<string> {
  if (isBlank(participant)) return byMark(mark, { control, declarant });
  const parsed = readInFile("participant", participant);
  if (!parsed.ok) return { ok: false, message: `${parsed.message} ${LEFT}` };
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
      foldText(each.declarant ?? "") === foldText(declarant) && foldText(each.mark ?? "") === foldText(showCell(mark)),
  );
  const codes = [...new Set(own.map(({ participant }) => participant))];
  const [code] = codes;
  if (codes.length === 1 && code !== undefined) return { ok: true, value: code };
  const why = codes.length === 0 ? "n'est le repère d'aucune personne validée" : "est le repère de plusieurs personnes";
  return { ok: false, message: `${quoteCell(mark)} ${why} : mettez son code. ${LEFT}` };
}

/** By its code, else by the title of one of the declarant's own markets: two may bear the same. */
function marketOf(typed: Cell, { control, declarant }: ImportContext): Parsed<string> {
  if (isBlank(typed)) return { ok: false, message: `La colonne « Marché » est vide. ${LEFT}` };
  const text = foldText(showCell(typed));
  const known = control.markets.find(({ code }) => foldText(code) === text);
  if (known) return { ok: true, value: known.code };
  const own = new Set(
    control.engagements.filter((each) => whoDeclares(each).includes(foldText(declarant))).map(({ market }) => market),
  );
  const titled = control.markets.filter(({ code, title }) => own.has(code) && foldText(title ?? "") === text);
  const [first] = titled;
  if (first && titled.length === 1) return { ok: true, value: first.code };
  const codes = titled.map(({ code }) => code).join(", ");
  if (first)
    return {
      ok: false,
      message: `${quoteCell(typed)} est le titre de plusieurs marchés (${codes}) : mettez le code. ${LEFT}`,
    };
  const parsed = readInFile("market", typed);
  return parsed.ok ? parsed : { ok: false, message: `${parsed.message} ${LEFT}` };
}

/** By the name that the control workbook gives it. */
function companyOf(typed: string | null, { control }: ImportContext): string | null {
  const known = typed === null ? null : control.companies.find(({ name }) => foldText(name) === foldText(typed));
  return known?.name ?? typed;
}
