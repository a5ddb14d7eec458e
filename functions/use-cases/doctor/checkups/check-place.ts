import type { Checkup } from "../../../../schemas/requests.ts";
import { wrong } from "../checkup.ts";
import type { Account } from "../failure-words.ts";
import type { LookedFile } from "../looked.ts";

/** A workbook in the bin is read as if nothing were, until it is gone for good; one that only lets itself be read gets no answer. */
export function checkPlace(subject: string, { state }: LookedFile, account: Account): Checkup[] {
  if (!state.ok) return [];
  const { binned, writable } = state.value;
  if (binned)
    return [
      wrong(subject, {
        message: "Ce classeur est dans la corbeille : Google l'effacera dans 30 jours.",
        remedy: "Ouvrez la corbeille du Drive partagé, puis « Restaurer ».",
      }),
    ];
  if (writable) return [];
  return [
    wrong(subject, {
      message: "Jalon peut lire ce classeur, mais pas y écrire.",
      remedy: `Déplacez-le dans le Drive partagé, ou donnez le rôle « éditeur » à ${account ?? "l'adresse du service"} (bouton Partager).`,
    }),
  ];
}
