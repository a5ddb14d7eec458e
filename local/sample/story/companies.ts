import type { Buyer, Company, Facilitator } from "../../../schemas/control-workbook.ts";
import type { CompanyKind } from "../../../schemas/vocabulary.ts";
import { inventedSiret } from "../invented-siret.ts";

/** Who signs the e-mails of the sample. */
export const FACILITATOR: Facilitator = {
  name: "Camille Hautot",
  emails: ["camille.hautot@example.org"],
  phone: "02 61 91 00 01",
};

/** Who signed the markets of the sample; the writer adds the links of the workbooks. */
export const BUYERS: readonly Buyer[] = [
  buyer("Bailleur Habitat dieppois", "marches@bailleur-habitat.example.org"),
  buyer("Ville de Dieppe", "commande.publique@ville.example.org"),
  buyer("Maîtrise d'ouvrage de Penly", "clauses@moa-penly.example.org"),
];

/** Invented companies, with telephone numbers of the range that Arcep keeps for fiction (02 61 91). */
export const COMPANIES: readonly Company[] = [
  company(1, "Maçonnerie Hautecaille", "company", "Sacha Delamare", "hautecaille"),
  company(2, "Charpentes du Goéland", "company", "Lou Vasseur", "goeland"),
  company(3, "Peinture Clairembrun", "company", "Alix Morainville", "clairembrun"),
  company(4, "Réseaux Roquevive", "company", "Dominique Cressy", "roquevive"),
  company(5, "Couverture Ventdouest", "company", "Maxime Quiberville", "ventdouest"),
  company(6, "Électricité Ambrelune", "company", "Charlie Longueil", "ambrelune"),
  company(7, "Génie civil Grandpré-Marin", "company", "Andréa Sauchay", "grandpre-marin"),
  company(8, "Montage Falaise-Bleue", "company", "Noa Bracquemont", "falaise-bleue"),
  company(9, "Terrassements Craie-Vive", "company", "Claude Envermeu", "craie-vive"),
  company(10, "Relais Intérim Insertion", "etti", "Morgane Offranville", "relais-interim"),
  company(11, "GEIQ des Deux Falaises", "geiq", "Yannick Martigny", "geiq-deux-falaises"),
];

function company(number: number, name: string, kind: CompanyKind, contact: string, domain: string): Company {
  return {
    name,
    siret: inventedSiret(number),
    kind,
    contact,
    phone: `02 61 91 01 ${String(number).padStart(2, "0")}`,
    emails: [`insertion@${domain}.example.org`],
    workbook: null,
    remindersPausedUntil: null,
  };
}

function buyer(name: string, email: string): Buyer {
  return { name, emails: [email], workbook: null };
}
