import type { Month } from "../../../schemas/month.ts";
import type { ContractType, HiringMode } from "../../../schemas/vocabulary.ts";

/**
 * The people whom one employer puts on a market for one company. `weight` is the crew's part of the market's hours in
 * its first and in its last month, against the other crews'; after `until` it sends nobody.
 */
export type Crew = {
  readonly market: string;
  readonly lot: string | null;
  readonly company: string;
  readonly declarant: string;
  readonly people: number;
  readonly weight: readonly [first: number, last: number];
  readonly until?: Month;
  readonly hiringMode: HiringMode;
  readonly contractTypes: readonly ContractType[];
  readonly jobs: readonly string[];
};

const direct = { hiringMode: "direct", contractTypes: ["fixed-term", "fixed-term", "permanent"] } as const;
const etti = {
  declarant: "Relais Intérim Insertion",
  hiringMode: "etti",
  contractTypes: ["integration-temporary"],
} as const;
const geiq = {
  declarant: "GEIQ des Deux Falaises",
  hiringMode: "geiq",
  contractTypes: ["professionalisation", "apprenticeship"],
} as const;

const own = (company: string) => ({ ...direct, company, declarant: company }) as const;

/** 24 people in Arques-la-Bataille, 21 for Action Cœur de Ville, 90 in Penly. */
export const CREWS: readonly Crew[] = [
  {
    ...own("Maçonnerie Hautecaille"),
    market: "ARQ-2024",
    lot: "1",
    people: 6,
    weight: [4, 1],
    jobs: ["Maçon", "Coffreur"],
  },
  {
    ...etti,
    company: "Maçonnerie Hautecaille",
    market: "ARQ-2024",
    lot: "1",
    people: 8,
    weight: [4, 2],
    jobs: ["Manœuvre", "Aide-maçon"],
  },
  {
    ...geiq,
    company: "Charpentes du Goéland",
    market: "ARQ-2024",
    lot: "2",
    people: 5,
    weight: [2, 3],
    jobs: ["Charpentier"],
  },
  {
    ...own("Peinture Clairembrun"),
    market: "ARQ-2024",
    lot: "3",
    people: 5,
    weight: [0.5, 4],
    jobs: ["Peintre", "Plaquiste"],
  },
  {
    ...own("Réseaux Roquevive"),
    market: "ACV-2024",
    lot: null,
    people: 8,
    weight: [4, 4],
    jobs: ["Canalisateur", "Paveur"],
  },
  {
    ...etti,
    company: "Couverture Ventdouest",
    market: "ACV-2024",
    lot: null,
    people: 8,
    weight: [4, 3],
    jobs: ["Aide-couvreur"],
  },
  {
    ...own("Électricité Ambrelune"),
    market: "ACV-2024",
    lot: null,
    people: 5,
    weight: [1, 3],
    jobs: ["Aide-électricien"],
  },
  {
    ...own("Génie civil Grandpré-Marin"),
    market: "EPR2-2023",
    lot: null,
    people: 34,
    weight: [4, 3],
    jobs: ["Coffreur", "Ferrailleur"],
  },
  {
    ...geiq,
    company: "Génie civil Grandpré-Marin",
    market: "EPR2-2023",
    lot: null,
    people: 18,
    weight: [2, 2],
    jobs: ["Ferrailleur"],
  },
  {
    ...own("Montage Falaise-Bleue"),
    market: "EPR2-2023",
    lot: null,
    people: 20,
    weight: [1, 3],
    until: "2025-08",
    jobs: ["Monteur", "Soudeur"],
  },
  {
    ...own("Terrassements Craie-Vive"),
    market: "EPR2-2023",
    lot: null,
    people: 18,
    weight: [3, 2],
    jobs: ["Conducteur d'engins", "Manœuvre"],
  },
];
