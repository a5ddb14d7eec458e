import type { RunningControl } from "./running-control.ts";

/** Who declares for others in the sample. */
export const RELAY = "Relais Intérim Insertion";

/** A company of the sample with hours to correct and a month to tick. */
export const PAINTERS = "Peinture Clairembrun";

/** A company of the pictures that has no workbook yet. */
export const NEWCOMER = "Menuiserie Boisclair";

/** What happens besides the sample's story: a company to set up, requests to answer, then a run. */
export async function prepareStory(control: RunningControl): Promise<void> {
  const { typeLine } = control;
  await typeLine("Entreprises", { Nom: NEWCOMER, Type: "entreprise", "E-mails": "insertion@boisclair.example.org" });
  await typeLine("Engagements", {
    Marché: "ACV-2024",
    Entreprise: NEWCOMER,
    Rôle: "sous-traitant",
    Début: "01/12/2025",
  });
  for (const request of REQUESTS) await typeLine("Demandes", request, declarantOf(control, RELAY));
  await typeLine("Demandes", REFUSED, declarantOf(control, PAINTERS));
  const answered = {
    kind: "refuse-request",
    key: REFUSED_KEY,
    declarant: PAINTERS,
    market: "ARQ-2024",
    reason: REASON,
  };
  await control.script.call("ask", { action: "consolidate" });
  await control.script.call("record", answered);
  await control.script.call("ask", { action: "consolidate" });
}

const REQUESTS = [
  { Repère: "K.L.", Marché: "ARQ-2024", Métier: "Manœuvre", Contrat: "intérim d'insertion", Début: "01/12/2025" },
  { Repère: "T.D.", Marché: "ACV-2024", Métier: "Aide-couvreur", Contrat: "intérim d'insertion", Début: "24/11/2025" },
];
const REFUSED = { Repère: "N.B.", Marché: "ARQ-2024", Métier: "Peintre", Contrat: "CDD", Début: "17/11/2025" };
const REFUSED_KEY = "demande/peinture clairembrun/n b/arq 2024//2025-11-17";
const REASON = "Pièce à fournir avant l'embauche : appelez-moi";

/** The workbook of a declarant of the sample. */
export const declarantOf = ({ territory }: RunningControl, wanted: string): string =>
  territory.declarants.find(({ name }) => name === wanted)?.id ?? "";
