import type { Engagement, Market, MarketEvent } from "../../../schemas/control-workbook.ts";
import { hours } from "../../../schemas/hours.ts";
import { BUYERS, FACILITATOR } from "./companies.ts";

const [LANDLORD, TOWN, PLANT] = BUYERS;

const works = { kind: "works", legalBasis: "execution-condition", facilitator: FACILITATOR.name } as const;

/** The three markets, as they stood at their start. */
export const MARKETS: readonly Market[] = [
  {
    ...works,
    code: "ARQ-2024",
    title: "Arques-la-Bataille, 68 logements",
    buyer: LANDLORD?.name ?? null,
    start: "2024-01-01",
    end: "2025-12-31",
    target: hours(6000),
    noTargetByChoice: null,
    byOrders: null,
  },
  {
    ...works,
    code: "ACV-2024",
    title: "Action Cœur de Ville",
    buyer: TOWN?.name ?? null,
    start: "2024-03-01",
    end: "2026-12-31",
    target: hours(8900),
    noTargetByChoice: null,
    byOrders: null,
  },
  {
    ...works,
    code: "EPR2-2023",
    title: "EPR2 Penly",
    buyer: PLANT?.name ?? null,
    legalBasis: "voluntary",
    start: "2023-01-01",
    end: "2028-12-31",
    target: null,
    noTargetByChoice: true,
    byOrders: null,
  },
];

/** What was signed since. */
export const EVENTS: readonly MarketEvent[] = [
  {
    date: "2025-03-14",
    market: "ARQ-2024",
    kind: "amendment",
    target: hours(6700),
    extraHours: null,
    end: null,
    outcome: null,
    reference: "Avenant n° 2 : huit logements de plus",
    author: null,
  },
];

const RELAY = "Relais Intérim Insertion";
const GEIQ = "GEIQ des Deux Falaises";

/** Who owes hours, and who declares them: no window of their own, so that each market's own curve plans them. */
export const ENGAGEMENTS: readonly Engagement[] = [
  engagement("ARQ-2024", "1", "Maçonnerie Hautecaille", "lead-contractor", 2700, ["Maçonnerie Hautecaille", RELAY]),
  engagement("ARQ-2024", "2", "Charpentes du Goéland", "co-contractor", 1900, [GEIQ]),
  engagement("ARQ-2024", "3", "Peinture Clairembrun", "co-contractor", null, ["Peinture Clairembrun"]),
  engagement("ACV-2024", null, "Réseaux Roquevive", "holder", 3600, ["Réseaux Roquevive"]),
  engagement("ACV-2024", null, "Couverture Ventdouest", "holder", 3100, [RELAY]),
  engagement("ACV-2024", null, "Électricité Ambrelune", "holder", 2200, ["Électricité Ambrelune"]),
  engagement("EPR2-2023", null, "Génie civil Grandpré-Marin", "lead-contractor", null, [
    "Génie civil Grandpré-Marin",
    GEIQ,
  ]),
  engagement("EPR2-2023", null, "Montage Falaise-Bleue", "co-contractor", null, ["Montage Falaise-Bleue"]),
  engagement("EPR2-2023", null, "Terrassements Craie-Vive", "subcontractor", null, ["Terrassements Craie-Vive"]),
];

function engagement(
  market: string,
  lot: string | null,
  company: string,
  role: Engagement["role"],
  owed: number | null,
  declarants: readonly string[],
): Engagement {
  return { market, lot, company, role, hours: owed === null ? null : hours(owed), declarants, start: null, end: null };
}
