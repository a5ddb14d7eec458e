import { quoteCell } from "../../../schemas/cells/quote-cell.ts";
import { type ContractAttribute, contractTable } from "../../../schemas/declarant-workbook.ts";
import type { ImportMapping } from "../../../schemas/import.ts";
import { ofMonth } from "../../../schemas/month.ts";
import { columnLetter } from "../../../schemas/table/a1.ts";
import type { ImportTab } from "./import-context.ts";
import { untakenColumns } from "./untaken-columns.ts";

/**
 * What a mapping does, in French, a sentence a column.
 * @example describeMapping(mapping, tab) //=> ["Colonne C « Chantier » → Marché", "Partout : Mode d'embauche = « ETTI »"]
 */
export function describeMapping(mapping: ImportMapping, tab: ImportTab): string[] {
  const { attributes, months, long, headingRow } = mapping;
  const heading = (column: number) => quoteCell(tab.rows[headingRow]?.[column] ?? null);
  const line = (column: number, what: string) => `Colonne ${columnLetter(column)} ${heading(column)} → ${what}`;
  return [
    ...Object.entries(attributes).map(([key, from]) =>
      "column" in from ? line(from.column, nameOf(key)) : `Partout : ${nameOf(key)} = « ${from.value} »`,
    ),
    ...Object.entries(months).map(([month, column]) => line(column, `heures ${ofMonth(month)}`)),
    ...(long
      ? [
          line(long.month, "le mois de la ligne"),
          line(long.hours, "les heures de la ligne"),
          "Les lignes datées de jours différents d'un même mois sont additionnées ; une semaine compte dans le mois de sa date. Deux lignes de même date ou de même mois ne le sont jamais : elles sont laissées.",
        ]
      : []),
    ...untakenColumns(mapping, tab),
    ...missing(attributes),
  ];
}

const nameOf = (key: string): string => contractTable.columns[key as ContractAttribute]?.heading ?? key;

function missing(attributes: ImportMapping["attributes"]): string[] {
  const person = attributes.participant === undefined && attributes.mark === undefined;
  return [
    ...(person ? ["Ni code ni repère du salarié : aucune ligne ne peut être reprise."] : []),
    ...(attributes.participant === undefined && !person
      ? ["Pas de code participant : il est retrouvé par le repère, dans « Validations »."]
      : []),
    ...(attributes.market === undefined
      ? ["Le marché n'est nulle part : indiquez-le dans la correspondance, ou ajoutez sa colonne."]
      : []),
    ...(attributes.start === undefined
      ? ["Pas de début de contrat : seules les lignes déjà dans le classeur sont reprises."]
      : []),
  ];
}
