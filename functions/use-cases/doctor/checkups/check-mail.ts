import type { Checkup } from "../../../../schemas/requests.ts";
import type { MailQuota } from "../../../ports/mail-account.ts";
import type { Failure } from "../../../ports/outcome.ts";
import { fine, skipped, type Trouble, warning, wrong } from "../checkup.ts";
import type { LookedMail } from "../looked.ts";

const SUBJECT = "Envoi des e-mails";

/** What a new account may send: docs.aws.amazon.com/ses/latest/dg/request-production-access.html */
const SANDBOX_A_DAY = 200;

/** Below this part of the day's quota somebody should look. */
const FEW_LEFT = 0.1;

/** Whether the sender may send, and how much is left for today. */
export function checkMail(mail: LookedMail | null): Checkup[] {
  if (mail === null)
    return [skipped(SUBJECT, "Pas regardé : il manque l'adresse de l'expéditeur, ou de la boîte locale.")];
  const { sender, region, verified, quota } = mail;
  if (!verified.ok) return [wrong(SUBJECT, unreached(verified, region))];
  const left = quota.ok ? checkQuota(quota.value) : warning(SUBJECT, unreached(quota, region));
  return [checkSender(sender, region, verified.value), left];
}

const checkSender = (sender: string, region: string, isVerified: boolean): Checkup =>
  isVerified
    ? fine(SUBJECT, `L'adresse ${sender} peut envoyer (Amazon SES, région ${region}).`)
    : wrong(SUBJECT, {
        message: `L'adresse ${sender} n'est pas vérifiée chez Amazon SES dans la région ${region} : aucun e-mail ne peut partir.`,
        remedy:
          "Dans la console Amazon SES, même région, ouvrez « Verified identities » et vérifiez cette adresse ou son domaine. Si elle l'est dans une autre région, changez AWS_REGION.",
      });

function checkQuota({ perDay, perSecond, sentToday }: MailQuota): Checkup {
  if (perDay === null) return fine(SUBJECT, `Aucune limite par jour, ${perSecond} envois par seconde.`);
  const left = Math.max(0, perDay - sentToday);
  const told = `Il reste ${left} envois sur ${perDay} pour ces 24 heures.`;
  if (left === 0)
    return wrong(SUBJECT, {
      message: "La limite d'envois de ces 24 heures est atteinte : les messages attendent.",
      remedy:
        "Ils partiront demain d'eux-mêmes. Pour une limite plus haute : console Amazon SES, « Request a limit increase ».",
    });
  if (perDay <= SANDBOX_A_DAY)
    return warning(SUBJECT, {
      message: `Le compte Amazon SES est encore en mode d'essai (« sandbox ») : il n'écrit qu'aux adresses vérifiées. ${told}`,
      remedy: "Dans la console Amazon SES, ouvrez « Account dashboard », puis « Request production access ».",
    });
  if (left < perDay * FEW_LEFT)
    return warning(SUBJECT, { message: told, remedy: "Ce qui ne part pas aujourd'hui partira demain." });
  return fine(SUBJECT, `${told} ${perSecond} par seconde.`);
}

function unreached({ reason }: Failure, region: string): Trouble {
  if (reason === "forbidden" || reason === "invalid")
    return {
      message: `Amazon SES refuse de répondre (région ${region}) : les clés manquent, ou n'ont pas le droit de regarder.`,
      remedy:
        "Donnez AWS_ACCESS_KEY_ID et AWS_SECRET_ACCESS_KEY, et au compte les droits ses:GetIdentityVerificationAttributes, ses:GetSendQuota et ses:SendRawEmail.",
    };
  return {
    message: `Amazon SES ne répond pas (région ${region}).`,
    remedy: "Vérifiez AWS_REGION et la connexion à Internet, puis relancez la vérification.",
  };
}
