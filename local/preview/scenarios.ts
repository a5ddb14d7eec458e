import type { Engagement, Market, MarketEvent } from "../../schemas/control-workbook.ts";
import { hours } from "../../schemas/hours.ts";
import { SETTINGS } from "../../schemas/settings.ts";
import { FACILITATOR } from "../sample/story/companies.ts";
import { blankDecision } from "../year/answers.ts";
import type { Scenario } from "./scenario.ts";

/** An amendment of the spring that sets another target, in hours. */
const amended = (market: string, target: number): MarketEvent => ({
  date: "2025-03-03",
  market,
  kind: "amendment",
  target: hours(target),
  extraHours: null,
  end: null,
  outcome: null,
  reference: null,
  author: null,
});

const SMALL_MARKET: Market = {
  code: "NET-2025",
  title: "Nettoyage de l'hôtel de ville",
  buyer: "Ville de Dieppe",
  kind: "other",
  legalBasis: "execution-condition",
  start: "2025-09-10",
  end: "2025-12-31",
  target: hours(430),
  noTargetByChoice: null,
  byOrders: null,
  facilitator: FACILITATOR.name,
};

const ITS_HOLDER: Engagement = {
  market: SMALL_MARKET.code,
  lot: null,
  company: "Électricité Ambrelune",
  role: "holder",
  hours: null,
  declarants: ["Électricité Ambrelune"],
  start: null,
  end: null,
};

/** The situations in which the sample's territory makes the service write each kind of e-mail. */
export const SCENARIOS = {
  /** As the sample stands, until its first market is over. */
  plain: {
    besides: {},
    days: [
      "2025-11-17",
      "2025-11-25",
      "2025-12-15",
      "2025-12-29",
      "2026-01-15",
      "2026-01-26",
      "2026-02-16",
      "2026-03-16",
    ],
  },
  /** The market behind is in somebody's hands. */
  charged: {
    besides: {
      decisions: [
        {
          ...blankDecision(),
          date: "2025-11-06",
          kind: "take-charge",
          market: "ARQ-2024",
          action: "employer",
          reason: "Trois candidats peintres proposés à Peinture Clairembrun",
        },
      ],
    },
    days: ["2025-11-17"],
  },
  /** The facilitator knows already, and asked for silence. */
  muted: {
    besides: {
      decisions: [
        {
          ...blankDecision(),
          date: "2025-11-06",
          kind: "mute",
          market: "ARQ-2024",
          until: "2026-01-09",
          reason: "Avenant de prolongation en cours de signature",
        },
      ],
    },
    days: ["2025-10-15", "2025-11-17"],
  },
  /** An amendment brings the target down after the alert. */
  normal: {
    besides: {
      events: [
        {
          ...amended("ARQ-2024", 5850),
          date: "2025-11-05",
          reference: "Avenant n° 3 : douze logements reportés",
        },
      ],
    },
    days: ["2025-10-15", "2025-11-17"],
  },
  /** A market falls so far behind that none of its best months would do. */
  critical: { besides: { events: [amended("ACV-2024", 17_000)] }, days: ["2025-11-17"] },
  /** The same, seen once nobody has declared for two months. */
  provisional: { besides: { events: [amended("ACV-2024", 17_000)] }, days: ["2026-01-15"] },
  /** Hours that wait for a decision would change what is said of a market. */
  undecided: {
    besides: { events: [{ ...amended("ARQ-2024", 5_830), date: "2025-12-05" }] },
    days: ["2026-03-16"],
  },
  /** Three markets fall behind on the same morning. */
  grouped: {
    besides: {
      events: [amended("ACV-2024", 15_000), amended("EPR2-2023", 190_000)],
      settings: [[SETTINGS.groupedFrom.label, "1"]],
    },
    days: ["2025-11-17"],
  },
  /** The facilitator sends a form to who cannot use the shared sheet. */
  form: { besides: {}, days: ["2025-11-03"], formFor: "Montage Falaise-Bleue" },
  /** A month with nothing to say. */
  calm: { besides: {}, days: ["2024-12-16"] },
  /** A small market starts and nobody comes. */
  signals: {
    besides: {
      markets: [SMALL_MARKET],
      engagements: [ITS_HOLDER],
      settings: [[SETTINGS.signalChannel.label, "message"]],
    },
    days: ["2025-10-15", "2025-11-03"],
  },
} as const satisfies Readonly<Record<string, Scenario>>;
