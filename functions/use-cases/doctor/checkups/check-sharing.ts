import type { Checkup } from "../../../../schemas/requests.ts";
import { listInWords } from "../../../emails/words/list-in-words.ts";
import type { Access } from "../../../ports/files.ts";
import type { Outcome } from "../../../ports/outcome.ts";
import { strangersIn } from "../../set-up/strangers.ts";
import { type Trouble, warning, wrong } from "../checkup.ts";
import type { Looked, LookedWorkbook } from "../looked.ts";

/** Who may open a workbook, held against who should: its contacts and the facilitators by name, and nobody by a link. */
export function checkSharing(
  subject: string,
  { role, name, emails }: LookedWorkbook,
  access: Outcome<readonly Access[]>,
  { opened, account }: Pick<Looked, "opened" | "account">,
): Checkup[] {
  if (!access.ok) return [warning(subject, UNTOLD)];
  const named = new Map(
    access.value.flatMap((each) => (each.email === null ? [] : [[each.email.toLowerCase(), each]])),
  );
  const contacts = emails.map((each) => each.toLowerCase());
  const facilitators = opened?.control.facilitators.flatMap((each) => each.emails) ?? [];
  const away = contacts.filter((each) => !named.has(each));
  const shut = facilitators.filter((each) => !named.has(each.toLowerCase()) && !away.includes(each.toLowerCase()));
  const readers = role === "declarant" ? contacts.filter((each) => named.get(each)?.right === "reader") : [];
  const writers = role === "buyer" ? contacts.filter((each) => isOwnWriter(named.get(each))) : [];
  const others = strangersIn(access.value, [...contacts, ...facilitators], account);
  return [
    ...(access.value.some(({ email }) => email === null) ? [wrong(subject, BY_LINK)] : []),
    ...(contacts.length === 0 ? [warning(subject, nobody(role))] : []),
    ...(away.length > 0 ? [wrong(subject, cannotOpen(away, role, name))] : []),
    ...(shut.length > 0 ? [warning(subject, shutOut(shut))] : []),
    ...(readers.length > 0 ? [wrong(subject, cannotType(readers))] : []),
    ...(writers.length > 0 ? [warning(subject, mayChange(writers))] : []),
    ...(others.length > 0 ? [warning(subject, strangers(others))] : []),
  ];
}

const isOwnWriter = (access: Access | undefined): boolean => access?.right === "writer" && !access.inherited;

const UNTOLD: Trouble = {
  message: "Google ne dit pas qui peut ouvrir ce classeur.",
  remedy: "Donnez à Jalon le rôle « gestionnaire de contenu » dans le Drive partagé.",
};

const BY_LINK: Trouble = {
  message: "Tous ceux qui ont le lien peuvent l'ouvrir, sans être nommés.",
  remedy: "Bouton Partager du classeur, « Accès général » : choisissez « Limité ». Les contacts gardent leur accès.",
};

const nobody = (role: LookedWorkbook["role"]): Trouble => ({
  message: "Aucune adresse e-mail n'est connue : personne ne peut l'ouvrir.",
  remedy: `Complétez ses e-mails dans l'onglet « ${role === "declarant" ? "Entreprises" : "Acheteurs"} », puis partagez le classeur par le menu Jalon.`,
});

const cannotOpen = (emails: readonly string[], role: LookedWorkbook["role"], name: string): Trouble => ({
  message: `${listInWords(emails)} ne ${emails.length > 1 ? "peuvent" : "peut"} pas l'ouvrir.`,
  remedy: `Partagez-le par le menu Jalon, ou « npm run setup -- ${role} "${name}" ». L'adresse doit avoir un compte Google (n'importe quelle adresse peut en avoir un).`,
});

const shutOut = (emails: readonly string[]): Trouble => ({
  message: `${listInWords(emails)}, qui ${emails.length > 1 ? "suivent" : "suit"} les marchés, ne ${emails.length > 1 ? "peuvent" : "peut"} pas l'ouvrir.`,
  remedy: "« npm run setup -- all » partage tous les classeurs avec les facilitateurs.",
});

const cannotType = (emails: readonly string[]): Trouble => ({
  message: `${listInWords(emails)} ${emails.length > 1 ? "peuvent" : "peut"} le lire, mais pas y saisir.`,
  remedy: "Bouton Partager du classeur : donnez le rôle « Éditeur ».",
});

const mayChange = (emails: readonly string[]): Trouble => ({
  message: `${listInWords(emails)} ${emails.length > 1 ? "peuvent" : "peut"} le modifier, alors qu'il est à lire seulement.`,
  remedy: "Bouton Partager du classeur : donnez le rôle « Lecteur ».",
});

const strangers = (emails: readonly string[]): Trouble => ({
  message: `${listInWords(emails)} ${emails.length > 1 ? "peuvent" : "peut"} l'ouvrir sans être dans ses contacts.`,
  remedy: "Si la personne est partie, retirez-la (menu Jalon, ou bouton Partager) ; sinon ajoutez-la à ses e-mails.",
});
