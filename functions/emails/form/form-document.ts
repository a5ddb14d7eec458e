import type { EmailDocument } from "../document/email-document.ts";
import { signedByPerson } from "../parts/signature.ts";
import { longDate } from "../words/dates-in-words.ts";
import type { FormEmail } from "./form-email.ts";

/** The message that carries the form: what to do with the file, in four steps. */
export function formDocument(params: FormEmail): EmailDocument {
  const { contact, declarant, facilitator, fileName, links, structure, year } = params;
  const hello = `Bonjour${contact === null ? "" : ` ${contact}`},`;
  const reach = facilitator.phone === null ? "Répondez à ce message" : `Appelez-moi au ${facilitator.phone}`;
  return {
    subject: formSubject(params),
    preview: `Le fichier joint est déjà rempli de ce que nous avons reçu. ${deadline(params)}`,
    badge: null,
    title: `Vos heures d'insertion ${year}`,
    subtitle: declarant,
    blocks: [
      {
        kind: "lead",
        sentences: [
          hello,
          `Voici votre tableau d'heures ${year}, déjà rempli de ce que nous avons reçu de vous.`,
          deadline(params),
        ],
      },
      { kind: "list", title: "Comment faire", entries: steps(params), others: null },
      { kind: "action", label: "Ou saisir dans la feuille en ligne", url: links.action },
      {
        kind: "notes",
        notes: [
          { title: "Fichier joint", text: `${fileName}. Il n'y faut aucun nom : les personnes y sont par leur code.` },
          { title: "Une question ?", text: `${reach}.` },
          {
            title: "Pourquoi je reçois ce message",
            text: `${declarant} déclare chaque mois ses heures d'insertion à ${structure}, et ce tableau a été demandé pour vous.`,
          },
        ],
      },
    ],
    signature: signedByPerson(params),
  };
}

const deadline = ({ expectedBy }: FormEmail): string => `Il est attendu en retour pour le ${longDate(expectedBy)}.`;

/** What a mailbox shows: for whose year the file is. */
export const formSubject = ({ year }: FormEmail): string => `Votre tableau d'heures ${year}, à compléter et à renvoyer`;

const steps = ({ year }: FormEmail) => [
  { name: "Ouvrez", mark: null, text: `le fichier joint, onglet « Heures ${year} » : une ligne par contrat.` },
  { name: "Tapez", mark: null, text: "les heures du mois, en nombre : 7,5 ou 151,67." },
  { name: "Écrivez « oui »", mark: null, text: "au-dessus du mois terminé, même sans aucune heure." },
  { name: "Renvoyez", mark: null, text: "le fichier en répondant à ce message." },
];
