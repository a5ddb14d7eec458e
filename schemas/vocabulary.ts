import { type CodeOf, defineVocabulary } from "./vocabulary/define-vocabulary.ts";

export { type CodeOf, defineVocabulary, type Vocabulary } from "./vocabulary/define-vocabulary.ts";
export { foldText } from "./vocabulary/fold-text.ts";

/** What a market buys: its planned curve and its season depend on it. */
export const marketKind = defineVocabulary({
  works: ["travaux"],
  services: ["services", "service"],
  other: ["fournitures/autre", "fournitures", "fourniture", "autre"],
});
export type MarketKind = CodeOf<typeof marketKind>;

/** The modalité: the articles are those of the Code de la commande publique. */
export const legalBasis = defineVocabulary({
  "execution-condition": ["condition d'exécution", "clause d'exécution", "L2112-2"],
  voluntary: ["opération privée ou volontaire", "opération privée", "opération volontaire", "démarche volontaire"],
  "insertion-purpose": ["insertion objet du marché", "insertion, objet du marché", "marché d'insertion"],
  "award-criterion": ["critère d'attribution", "L2152-7", "L2112-2 et L2152-7"],
  "reserved-disability": ["marché réservé handicap", "réservé handicap", "L2113-12"],
  "reserved-integration": ["marché réservé IAE", "réservé IAE", "L2113-13"],
});

/** Who owes the hours, and in what place in the groupement. */
export const role = defineVocabulary({
  "lead-contractor": ["mandataire"],
  "co-contractor": ["cotraitant", "co-traitant"],
  subcontractor: ["sous-traitant"],
  holder: ["titulaire"],
});

/** What a company is: an ordinary one, or an employer of the insertion or disability trades. */
export const companyKind = defineVocabulary({
  company: ["entreprise"],
  etti: ["ETTI", "entreprise de travail temporaire d'insertion"],
  geiq: ["GEIQ", "groupement d'employeurs pour l'insertion et la qualification"],
  ei: ["EI", "entreprise d'insertion"],
  ai: ["AI", "association intermédiaire"],
  aci: ["ACI", "atelier et chantier d'insertion", "chantier d'insertion"],
  ett: ["ETT", "entreprise de travail temporaire", "agence d'intérim"],
  "neighbourhood-enterprise": ["régie de quartier", "régie"],
  ea: ["EA", "entreprise adaptée"],
  esat: ["ESAT", "établissement et service d'aide par le travail"],
});
export type CompanyKind = CodeOf<typeof companyKind>;

/** How the person came to work on the market. */
export const hiringMode = defineVocabulary({
  direct: ["embauche directe", "directe"],
  etti: ["ETTI", "entreprise de travail temporaire d'insertion"],
  ei: ["EI", "entreprise d'insertion"],
  ai: ["AI", "association intermédiaire"],
  aci: ["ACI", "atelier et chantier d'insertion", "chantier d'insertion"],
  geiq: ["GEIQ", "groupement d'employeurs pour l'insertion et la qualification"],
  ett: ["ETT", "entreprise de travail temporaire", "agence d'intérim"],
  "neighbourhood-enterprise": ["régie de quartier", "régie"],
  ea: ["EA", "entreprise adaptée"],
  esat: ["ESAT", "établissement et service d'aide par le travail"],
  "integration-subcontracting": ["sous-traitance SIAE", "sous-traitance à une SIAE"],
});
export type HiringMode = CodeOf<typeof hiringMode>;

/** The person's contract. */
export const contractType = defineVocabulary({
  permanent: ["CDI", "contrat à durée indéterminée"],
  "fixed-term": ["CDD", "contrat à durée déterminée"],
  "integration-fixed-term": ["CDDI", "CDD d'insertion", "contrat à durée déterminée d'insertion"],
  "integration-temporary": ["intérim d'insertion", "contrat de mission d'insertion"],
  temporary: ["intérim", "contrat de mission", "mission d'intérim"],
  apprenticeship: ["apprentissage", "contrat d'apprentissage"],
  professionalisation: ["professionnalisation", "contrat de professionnalisation", "contrat pro"],
  internship: ["stage"],
});
export type ContractType = CodeOf<typeof contractType>;

/** What the hours were: work on the market, or training that the clause counts. */
export const nature = defineVocabulary({ work: ["travail"], training: ["formation"] });
export type Nature = CodeOf<typeof nature>;

/** A dated change of a market. */
export const eventKind = defineVocabulary({
  "start-order": ["ordre de service", "OS"],
  amendment: ["avenant"],
  order: ["bon de commande", "commande"],
  "firmed-tranche": ["tranche affermie", "affermissement de tranche", "affermissement"],
  renewal: ["reconduction"],
  suspension: ["suspension"],
  resumption: ["reprise"],
  termination: ["résiliation"],
  closing: ["clôture"],
});

/** How a person closed a market. */
export const closingOutcome = defineVocabulary({
  reached: ["atteint", "objectif atteint"],
  settled: ["soldé"],
  "penalty-applied": ["pénalité appliquée", "pénalité"],
  waived: ["dispensé", "dispense"],
  "carried-over": ["reporté", "report"],
  terminated: ["résilié", "résiliation"],
});

/**
 * A person's word over the machine's: about hours, then about a market's alerts, then about a message of the journal
 * or an address, then about a request for a validation, then about a whole year.
 */
export const decisionKind = defineVocabulary({
  accept: ["accepter", "confirmer"],
  reject: ["rejeter"],
  "validate-month": ["valider le mois", "valider"],
  mute: ["mettre en sourdine", "sourdine"],
  "take-charge": ["prendre en charge", "pris en charge"],
  approve: ["approuver"],
  discard: ["ne pas envoyer"],
  resend: ["renvoyer"],
  "consider-sent": ["considérer comme envoyé"],
  "use-address": ["écrire de nouveau à cette adresse", "réactiver l'adresse"],
  "refuse-request": ["refuser la demande"],
  "close-year": ["arrêter l'année"],
  "reopen-year": ["rouvrir l'année"],
});
export type DecisionKind = CodeOf<typeof decisionKind>;

/** What a facilitator does about a market in alert. */
export const chargeAction = defineVocabulary({
  chased: ["relance", "relance de l'entreprise"],
  employer: ["ETTI contactée", "employeur contacté", "GEIQ contacté"],
  meeting: ["réunion", "rendez-vous"],
  visit: ["visite"],
  amendment: ["avenant"],
  buyer: ["acheteur prévenu", "acheteur"],
  other: ["autre"],
});
export type ChargeAction = CodeOf<typeof chargeAction>;

/** How the facilitator and a company spoke. */
export const exchangeKind = defineVocabulary({
  call: ["appel", "téléphone"],
  visit: ["visite"],
  letter: ["lettre", "courrier"],
  email: ["courriel", "e-mail", "mail"],
});

/** Where the facilitator reads the signals of small markets: in the monthly digest only, or in a message at once. */
export const signalChannel = defineVocabulary({ digest: ["récapitulatif"], email: ["message"] });
export type SignalChannel = CodeOf<typeof signalChannel>;

/** By which way hours reached the facilitator who types them for a declarant. */
export const entrySource = defineVocabulary({
  workbook: ["classeur Excel", "xlsx"],
  statement: ["relevé", "relevé d'heures"],
  email: ["courriel", "e-mail", "mail"],
  phone: ["téléphone", "appel"],
});
export type EntrySource = CodeOf<typeof entrySource>;
