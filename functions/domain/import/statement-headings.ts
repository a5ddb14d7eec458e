import type { ContractAttribute } from "../../../schemas/declarant-workbook.ts";
import { foldText } from "../../../schemas/vocabulary.ts";

/** What a column of a statement may hold: an attribute of a contract, or the month and hours of one line. */
export type StatementField = ContractAttribute | "month" | "hours";

/** What employers call each field in their own statements, the surest name first; folded when compared. */
const NAMES: Readonly<Record<StatementField, readonly string[]>> = {
  participant: ["code participant", "code salarié", "salarié code", "salarié/code", "participant", "code", "salarié"],
  mark: ["repère", "initiales", "matricule", "réf salarié", "référence salarié"],
  market: [
    ...["marché", "code marché", "n° marché", "numéro de marché", "chantier", "code chantier", "affaire"],
    ...["code affaire", "opération", "référence marché", "intitulé du marché"],
  ],
  lot: ["lot", "n° lot", "numéro de lot", "n° de lot"],
  company: [
    ...["entreprise", "entreprise utilisatrice", "client", "EU", "société", "titulaire", "nom du client"],
    ...["raison sociale", "entreprise cliente"],
  ],
  nature: ["nature", "nature des heures", "type d'heures"],
  hiringMode: ["mode d'embauche", "modalité d'embauche"],
  contractType: ["contrat", "type de contrat", "nature du contrat"],
  start: [
    ...["début", "début du contrat", "début mission", "début de mission", "date de début", "date début"],
    ...["début contrat", "date d'entrée", "entrée", "du"],
  ],
  end: [
    ...["fin", "fin du contrat", "fin mission", "fin de mission", "date de fin", "date fin", "fin contrat"],
    ...["date de sortie", "sortie", "au"],
  ],
  job: ["métier", "poste", "poste occupé", "qualification", "emploi", "fonction"],
  month: ["mois", "période", "mois de paie", "date", "semaine du", "semaine", "jour"],
  hours: [
    ...["heures", "nb heures", "nombre d'heures", "nbre heures", "heures travaillées", "heures effectuées", "h"],
    ...["heures d'insertion", "heures réalisées", "total heures", "nb h", "volume horaire", "quantité"],
  ],
};

export const STATEMENT_FIELDS = Object.keys(NAMES) as readonly StatementField[];

type Known = { readonly field: StatementField; readonly rank: number };

const BY_NAME: ReadonlyMap<string, Known> = new Map(
  STATEMENT_FIELDS.flatMap((field) => NAMES[field].map((name, rank) => [foldText(name), { field, rank }] as const)),
);

/** The field that a heading stands for, and how sure its name is: 0 is the surest. `null` for any other heading. */
export const fieldOfHeading = (heading: string): Known | null => BY_NAME.get(foldText(heading)) ?? null;

const PEOPLE =
  /^(?:(?:nom|prenom|identite|civilite)\b|date de naissance|naissance|adresse|telephone|nir$|n ?secu|critere)/;

/** A column about the person that no sheet of Jalon may hold. */
export const isAboutPerson = (heading: string): boolean => PEOPLE.test(foldText(heading));
