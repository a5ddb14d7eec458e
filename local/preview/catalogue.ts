import type { IsoDate } from "../../schemas/month.ts";
import type { PreviewName } from "./preview-email.ts";
import type { SCENARIOS } from "./scenarios.ts";

/**
 * An e-mail to look at, by the message of a scenario that it is: the first of its kind on its day whose key begins so.
 */
export type Shown = PreviewName & {
  readonly from: keyof typeof SCENARIOS;
  readonly kind: string;
  readonly on: IsoDate;
  readonly key?: string;
};

const ALERTS = "Marché en alerte";
const COMPANIES = "Déclarations manquantes";
const DIGESTS = "Récapitulatif du mois";

const late = { group: ALERTS, from: "plain", kind: "alert", on: "2025-11-17" } as const;
const digest = { group: DIGESTS, from: "plain", kind: "digest", on: "2025-11-17" } as const;

/** Every kind of e-mail, with the variants that change what it says. */
export const CATALOGUE: readonly Shown[] = [
  { ...late, name: "alerte-en-retard", title: "En retard" },
  { ...late, name: "alerte-critique", title: "Critique", from: "critical", key: "ACV-2024/" },
  { ...late, name: "alerte-echu", title: "Échu, non atteint", on: "2026-03-16" },
  {
    ...late,
    name: "alerte-provisoire",
    title: "État provisoire",
    from: "provisional",
    on: "2026-01-15",
    key: "ACV-2024/",
  },
  {
    ...late,
    name: "alerte-a-decider",
    title: "Des heures attendent une décision",
    from: "undecided",
    on: "2026-03-16",
    key: "ARQ-2024/",
  },
  { ...late, name: "alerte-prise-en-charge", title: "En retard, pris en charge", from: "charged" },
  {
    ...late,
    name: "alertes-groupees",
    title: "Plusieurs marchés le même jour",
    from: "grouped",
    kind: "grouped-alert",
  },
  { ...late, name: "retour-a-la-normale", title: "Retour à la normale", from: "normal", kind: "back-to-normal" },
  {
    ...late,
    name: "signaux",
    title: "Signaux des petits marchés",
    from: "signals",
    kind: "signals",
    on: "2025-11-03",
  },
  ...[1, 2].flatMap((turn): Shown[] => {
    const reminder = {
      group: COMPANIES,
      from: "plain",
      kind: "reminder",
      on: turn === 1 ? "2025-11-17" : "2025-11-25",
    } as const;
    const which = turn === 1 ? "Premier rappel" : "Second rappel";
    return [
      { ...reminder, name: `rappel-${turn}`, title: which, key: "relance/Montage Falaise-Bleue/" },
      {
        ...reminder,
        name: `rappel-${turn}-a-cocher`,
        title: `${which}, il reste à cocher`,
        key: "relance/Peinture Clairembrun/",
      },
    ];
  }),
  {
    name: "formulaire",
    group: COMPANIES,
    title: "Tableau à compléter, en pièce jointe",
    from: "form",
    kind: "form",
    on: "2025-11-03",
  },
  {
    name: "silence",
    group: COMPANIES,
    title: "Silence de plusieurs mois",
    from: "plain",
    kind: "silence",
    on: "2026-02-16",
  },
  { ...digest, name: "recapitulatif", title: "Un marché en retard" },
  { ...digest, name: "recapitulatif-tout-va-bien", title: "Tout va bien", from: "calm", on: "2024-12-16" },
  { ...digest, name: "recapitulatif-pris-en-charge", title: "Un marché pris en charge", from: "charged" },
  { ...digest, name: "recapitulatif-sourdine", title: "Un marché en sourdine", from: "muted" },
  { ...digest, name: "recapitulatif-plusieurs", title: "Plusieurs marchés", from: "grouped" },
  { ...digest, name: "recapitulatif-echu", title: "Un marché échu", on: "2026-03-16" },
];
