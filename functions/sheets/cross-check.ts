import type { Decision } from "../../schemas/control-workbook.ts";
import { showHours } from "../../schemas/hours.ts";
import { a1 } from "../../schemas/table/a1.ts";
import type { Columns } from "../../schemas/table/define-table.ts";
import type { TableIssue, TableReading } from "../../schemas/table/read-table.ts";
import { type DecisionKind, foldText } from "../../schemas/vocabulary.ts";
import { workbookIdOf } from "../../schemas/workbook-link.ts";
import { sumOfEngagements } from "../domain/markets/market-terms.ts";
import type { ControlReadings } from "./read-control.ts";

/** What the tabs of a control workbook say about one another that does not hold together. */
export function crossCheck(tables: ControlReadings): TableIssue[] {
  const { markets, engagements, events, companies, validations, buyers, facilitators, decisions, exchanges } = tables;
  const market = namesOf(markets, (each) => each.code);
  const company = namesOf(companies, (each) => each.name);
  const participant = namesOf(validations, (each) => each.participant);
  return [
    ...doubles("Marchés", markets, "code", (each) => each.code),
    ...doubles("Entreprises", companies, "name", (each) => each.name),
    ...doubles("Acheteurs", buyers, "name", (each) => each.name),
    ...doubles("Facilitateurs", facilitators, "name", (each) => each.name),
    ...unknown(
      "Marchés",
      markets,
      "buyer",
      (each) => each.buyer,
      namesOf(buyers, (each) => each.name),
      "Acheteurs",
    ),
    ...unknown(
      "Marchés",
      markets,
      "facilitator",
      (each) => each.facilitator,
      namesOf(facilitators, (each) => each.name),
      "Facilitateurs",
    ),
    ...unknown("Engagements", engagements, "market", (each) => each.market, market, "Marchés"),
    ...unknown("Engagements", engagements, "company", (each) => each.company, company, "Entreprises"),
    ...unknown("Engagements", engagements, "declarants", (each) => each.declarants, company, "Entreprises"),
    ...unknown("Événements", events, "market", (each) => each.market, market, "Marchés"),
    ...unknown("Validations", validations, "markets", (each) => each.markets, market, "Marchés"),
    ...unknown("Décisions", decisions, "market", (each) => each.market, market, "Marchés"),
    ...unknown("Décisions", decisions, "declarant", (each) => each.declarant, company, "Entreprises"),
    ...unknown("Décisions", decisions, "company", (each) => each.company, company, "Entreprises"),
    ...unknown("Décisions", decisions, "participant", (each) => each.participant, participant, "Validations"),
    ...unknown("Échanges", exchanges, "company", (each) => each.company, company, "Entreprises"),
    ...badLinks("Entreprises", companies, (each) => each.workbook),
    ...badLinks("Acheteurs", buyers, (each) => each.workbook),
    ...nobody(facilitators),
    ...mismatchedTargets(markets, engagements, events),
    ...boundless(decisions),
    ...nobodysAddress(tables),
  ];
}

type Row<C extends Columns> = TableReading<C>["records"][number]["value"];

const namesOf = <C extends Columns>(reading: TableReading<C>, name: (record: Row<C>) => string): ReadonlySet<string> =>
  new Set(reading.records.map(({ value }) => foldText(name(value))));

function doubles<C extends Columns>(
  sheet: string,
  reading: TableReading<C>,
  column: keyof C & string,
  name: (record: Row<C>) => string,
): TableIssue[] {
  const first = new Map<string, number>();
  return reading.records.flatMap((record) => {
    const key = foldText(name(record.value));
    const row = first.get(key);
    if (row === undefined) first.set(key, record.row);
    const message = `« ${name(record.value)} » est déjà en ligne ${row} : gardez une seule ligne.`;
    return row === undefined ? [] : [issueAt(sheet, reading, record, column, message)];
  });
}

function unknown<C extends Columns>(
  sheet: string,
  reading: TableReading<C>,
  column: keyof C & string,
  names: (record: Row<C>) => string | readonly string[] | null,
  known: ReadonlySet<string>,
  where: string,
): TableIssue[] {
  return reading.records.flatMap((record) =>
    [names(record.value) ?? []]
      .flat()
      .filter((name) => !known.has(foldText(name)))
      .map((name) => {
        const message = `« ${name} » n'est pas dans l'onglet « ${where} » : ajoutez-le là-bas, ou corrigez le nom ici.`;
        return issueAt(sheet, reading, record, column, message);
      }),
  );
}

function badLinks<C extends Columns>(
  sheet: string,
  reading: TableReading<C>,
  link: (record: Row<C>) => string | null,
): TableIssue[] {
  const first = new Map<string, number>();
  return reading.records.flatMap((record) => {
    const text = link(record.value);
    if (text === null) return [];
    const id = workbookIdOf(text);
    const row = id === null ? undefined : first.get(id);
    if (id !== null && row === undefined) first.set(id, record.row);
    if (id !== null && row === undefined) return [];
    const message =
      id === null
        ? `« ${text} » n'est pas le lien d'un classeur : collez l'adresse du classeur telle que le navigateur la montre.`
        : `Ce classeur est déjà celui de la ligne ${row} : chaque ligne a le sien.`;
    return [issueAt(sheet, reading, record, "workbook", message)];
  });
}

/** Without a facilitator nobody could be told anything. */
function nobody({ records, readable }: ControlReadings["facilitators"]): TableIssue[] {
  const message = "Ajoutez au moins un facilitateur et son e-mail : sans cela, aucune alerte ne peut partir.";
  return readable && records.length === 0 ? [{ sheet: "Facilitateurs", cell: null, row: null, message }] : [];
}

/**
 * A stated target wins over the engagements, and says so when they disagree. Once an event has moved it, the
 * engagements follow or not: nothing is compared. Nor is a forecast, which only orders will turn into hours owed.
 */
function mismatchedTargets(
  markets: ControlReadings["markets"],
  engagements: ControlReadings["engagements"],
  events: ControlReadings["events"],
): TableIssue[] {
  const moving = events.records.filter(({ value }) => value.target !== null || value.extraHours !== null);
  const moved = new Set(moving.map(({ value }) => foldText(value.market)));
  const owed = engagements.records.map(({ value }) => value);
  return markets.records.flatMap((record) => {
    const { code, target, byOrders } = record.value;
    const own = owed
      .filter((each) => foldText(each.market) === foldText(code))
      .map((each) => ({ ...each, market: code }));
    const complete = own.every((each) => each.hours !== null);
    const sum = sumOfEngagements(record.value, own);
    if (byOrders || moved.has(foldText(code)) || target === null || sum === null || !complete || sum === target)
      return [];
    const message = `L'objectif (${showHours(target)} h) et la somme des engagements (${showHours(sum)} h) diffèrent : l'objectif écrit ici est retenu.`;
    return [issueAt("Marchés", markets, record, "target", message)];
  });
}

type Needed = { readonly isThere: (decision: Decision) => boolean; readonly missing: string };

/** A decision about hours that names nobody would reach everybody. */
const WHOSE_HOURS: Needed = {
  isThere: ({ participant, declarant }) => participant !== null || declarant !== null,
  missing: "le code participant ou le déclarant",
};
const WHICH_MESSAGE: Needed = {
  isThere: ({ message }) => message !== null,
  missing: "la clé du message (onglet « Journal »)",
};
const WHICH_ADDRESS: Needed = {
  isThere: ({ message }) => message !== null,
  missing: "l'adresse e-mail dans la colonne « Message »",
};

const WHICH_REQUEST: Needed = {
  isThere: ({ message }) => message !== null,
  missing: "la clé de la demande dans la colonne « Message » (onglet « Demandes »)",
};
const WHICH_YEAR: Needed = {
  isThere: ({ month }) => month !== null,
  missing: "un mois de l'année dans la colonne « Mois » (12/2025)",
};

/** What each decision must name. An approval may name nothing; the market of a mute or a charge is checked elsewhere. */
const NEEDED: Readonly<Record<DecisionKind, Needed | null>> = {
  accept: WHOSE_HOURS,
  reject: WHOSE_HOURS,
  "validate-month": WHOSE_HOURS,
  mute: null,
  "take-charge": null,
  approve: null,
  discard: WHICH_MESSAGE,
  resend: WHICH_MESSAGE,
  "consider-sent": WHICH_MESSAGE,
  "use-address": WHICH_ADDRESS,
  "refuse-request": WHICH_REQUEST,
  "close-year": WHICH_YEAR,
  "reopen-year": WHICH_YEAR,
};

function boundless(decisions: ControlReadings["decisions"]): TableIssue[] {
  return decisions.records.flatMap((record) => {
    const needed = NEEDED[record.value.kind];
    if (needed === null || needed.isThere(record.value)) return [];
    const message = `Indiquez ${needed.missing} : sans cela, la décision ne s'applique à rien.`;
    return [issueAt("Décisions", decisions, record, "kind", message)];
  });
}

/** An address that nobody has is revived for nobody. */
function nobodysAddress({ companies, facilitators, decisions }: ControlReadings): TableIssue[] {
  const contacts = [...companies.records, ...facilitators.records];
  const known = new Set(contacts.flatMap(({ value }) => (value.emails ?? []).map((each) => each.toLowerCase())));
  return decisions.records.flatMap((record) => {
    const { kind, message: address } = record.value;
    if (kind !== "use-address" || address === null || known.has(address.toLowerCase())) return [];
    const message = `« ${address} » n'est l'adresse de personne dans les onglets « Entreprises » et « Facilitateurs » : recopiez-la de là, ou corrigez-la ici.`;
    return [issueAt("Décisions", decisions, record, "message", message)];
  });
}

function issueAt<C extends Columns>(
  sheet: string,
  reading: TableReading<C>,
  { row }: { readonly row: number },
  column: string,
  message: string,
): TableIssue {
  const place = reading.columns.get(column as keyof C & string);
  return { sheet, cell: place === undefined ? null : a1(row - 1, place), row, message };
}
