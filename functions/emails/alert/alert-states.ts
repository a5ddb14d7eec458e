import type { AlertState } from "../../domain/alerts/alert-states.ts";
import type { Tone } from "../document/email-document.ts";

type StateWords = { readonly label: string; readonly tone: Tone; readonly reason: string; readonly ended: string };

/** How each state is named, coloured and explained to the facilitator; `ended` follows « ce marché ». */
export const ALERT_STATES: Readonly<Record<AlertState, StateWords>> = {
  late: {
    label: "En retard",
    tone: "warning",
    reason: "Le rythme qu'il faudrait tenir jusqu'à la fin dépasse nettement le rythme prévu.",
    ended: "n'est plus en retard",
  },
  critical: {
    label: "Critique",
    tone: "alarm",
    reason: "Le marché est en retard, et le rythme qu'il faudrait tenir dépasse ses meilleurs mois.",
    ended: "n'est plus critique",
  },
  overdue: {
    label: "Échu, non atteint",
    tone: "alarm",
    reason:
      "Le marché a pris fin sans atteindre son objectif. Une prolongation, des heures déclarées après coup ou votre décision de clôture mettent fin à cet état.",
    ended: "n'est plus échu sans avoir atteint son objectif",
  },
};
