import type { Decision, Exchange, Validation } from "../../../schemas/control-workbook.ts";
import { daysAfter } from "../civil-days.ts";
import type { SampleContract } from "../contracts.ts";
import { FACILITATOR } from "./companies.ts";
import { LATE_VALIDATION } from "./slips.ts";

/** What the facilitator decided in spite of a rule. */
export const DECISIONS: readonly Decision[] = [
  {
    date: "2024-09-12",
    kind: "accept",
    declarant: "Relais Intérim Insertion",
    participant: LATE_VALIDATION.participant,
    market: "ACV-2024",
    lot: null,
    company: null,
    nature: null,
    start: null,
    month: "2024-08",
    message: null,
    until: null,
    action: null,
    reason: "Éligibilité vérifiée avant l'embauche ; la pièce est arrivée en septembre",
    author: FACILITATOR.name,
  },
];

/** Calls, visits and letters. */
export const EXCHANGES: readonly Exchange[] = [
  exchange(
    "2024-05-21",
    "Charpentes du Goéland",
    "visit",
    "Point sur place avec le GEIQ : deux parcours en alternance prévus à l'automne",
  ),
  exchange(
    "2025-02-26",
    "Maçonnerie Hautecaille",
    "email",
    "Annonce de l'avenant : huit logements et 700 heures de plus",
  ),
  exchange(
    "2025-08-28",
    "Maçonnerie Hautecaille",
    "call",
    "Gros œuvre presque fini ; cherche avec l'ETTI des postes sur les finitions",
  ),
  exchange("2025-09-30", "Peinture Clairembrun", "visit", "Deux embauches possibles en novembre si le chantier suit"),
  exchange("2025-10-09", "Montage Falaise-Bleue", "call", "Message laissé : heures de septembre attendues"),
  exchange("2025-10-16", "Relais Intérim Insertion", "call", "Trois candidats peintres disponibles dès novembre"),
];

/** Each person is validated a few days before the contract, for two years or without a limit. */
export function validationsOf(contracts: readonly SampleContract[]): Validation[] {
  return contracts.map(({ participant, declarant, mark, market, start }, place) => {
    const from =
      participant === LATE_VALIDATION.participant ? LATE_VALIDATION.from : daysAfter(start, -3 - (place % 9));
    return {
      participant,
      declarant,
      mark,
      markets: [market],
      from,
      until: place % 3 === 0 ? daysAfter(from, TWO_YEARS) : null,
      author: null,
    };
  });
}

const TWO_YEARS = 730;

function exchange(date: string, company: string, kind: Exchange["kind"], summary: string): Exchange {
  return { date, company, kind, summary };
}
