import type { Checkup } from "../../../../schemas/requests.ts";
import { fine, type Trouble, wrong } from "../checkup.ts";

const SUBJECT = "Environnement";

/** What each variable of a deployment holds, as one who sets it up needs to know. */
const VARIABLES: Readonly<Record<string, string>> = {
  CONTROL_WORKBOOKS:
    "les identifiants des classeurs de pilotage, séparés par des virgules (« npm run setup » les affiche)",
  SHARED_DRIVES: "l'identifiant du Drive partagé qui contient les classeurs (la fin de son adresse dans le navigateur)",
  MAIL_FROM: "l'adresse d'où partent les e-mails, vérifiée chez Amazon SES : jalon@votre-structure.fr",
  AWS_REGION: "la région d'Amazon SES : eu-west-3 pour Paris",
  SES_CONFIGURATION_SET: "le nom du jeu de configuration d'Amazon SES : lettres, chiffres et tirets",
  MAIL_EVENTS_TOPIC: "l'ARN complet du sujet Amazon SNS : arn:aws:sns:eu-west-3:123456789012:jalon",
  FACILITATOR_AUDIENCES: "classeur=identifiant OAuth du script, un couple par classeur, séparés par des virgules",
  GOOGLE_API_ROOT: "l'adresse d'un Google local, par exemple http://127.0.0.1:8080/ ; vide pour le vrai Google",
  SES_ENDPOINT: "l'adresse d'une boîte locale ; vide pour Amazon",
  SHEETS_CALLS_PER_MINUTE: "un nombre de lectures par minute : 55 par défaut",
};

/** The variables of the environment that are missing or malformed, each with what it should hold. */
export const checkEnvironment = (
  env: Readonly<Record<string, string | undefined>>,
  faulty: readonly string[],
): Checkup[] =>
  faulty.length === 0
    ? [fine(SUBJECT, "Toutes les variables sont là et se lisent.")]
    : faulty.map((name) => wrong(SUBJECT, troubleOf(name, env[name])));

const troubleOf = (name: string, value: string | undefined): Trouble => ({
  message: value?.trim() ? `La variable ${name} n'a pas la forme attendue.` : `La variable ${name} manque.`,
  remedy: name in VARIABLES ? `Donnez-lui ${VARIABLES[name]}.` : `N'utilisez ${name} qu'avec un Google local.`,
});
