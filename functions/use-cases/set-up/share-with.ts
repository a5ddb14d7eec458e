import type { WorkbookReport } from "../../../schemas/requests.ts";
import type { Access } from "../../ports/files.ts";
import type { Failure, FailureReason, Outcome } from "../../ports/outcome.ts";
import type { SetUpPorts } from "./set-up-ports.ts";
import { strangersIn } from "./strangers.ts";

/**
 * Who should open a workbook: its contacts, and the facilitators. `remove`: the departed that a person wants out, or all
 * of them.
 */
export type Sharing = {
  readonly emails: readonly string[];
  readonly right: Access["right"];
  readonly remove: readonly string[] | "departed";
};

export type Shared = Pick<WorkbookReport, "shared" | "unshared" | "departed" | "removed" | "kept">;

/** What sharing a workbook would take, from who may open it now. */
export type SharingPlan = {
  readonly share: readonly string[];
  readonly departed: readonly string[];
  readonly remove: readonly string[];
};

/** Shares a workbook with who should open it, and stops sharing with those departed that a person named. */
export async function shareWith(
  { files, tell, account }: SetUpPorts,
  id: string,
  sharing: Sharing,
  dryRun: boolean,
): Promise<Outcome<Shared>> {
  const access = await files.access(id);
  if (!access.ok) return access;
  const plan = planSharing(access.value, sharing, account);
  if (dryRun)
    return { ok: true, value: { ...NOBODY, shared: plan.share, departed: plan.departed, removed: plan.remove } };
  const shared: string[] = [];
  const unshared: { email: string; message: string }[] = [];
  for (const email of plan.share) {
    tell?.(`Partage avec ${email}`);
    const asked = await files.share(id, email, sharing.right);
    if (asked.ok) shared.push(email);
    else unshared.push({ email, message: whyUnshared(asked) });
  }
  const removed: string[] = [];
  const kept: { email: string; message: string }[] = [];
  for (const email of plan.remove) {
    const asked = await files.unshare(id, email);
    if (asked.ok || asked.reason === "not-found") removed.push(email);
    else kept.push({ email, message: whyKept(asked) });
  }
  const departed = plan.departed.filter((each) => !removed.includes(each));
  return { ok: true, value: { shared, unshared, departed, removed, kept } };
}

const NOBODY: Shared = { shared: [], unshared: [], departed: [], removed: [], kept: [] };

/**
 * Whom to share with, who is expected no more, and which of those to remove. Who has the right through the shared drive
 * is left alone, and who may only read where people type gets the right to write.
 */
export function planSharing(
  access: readonly Access[],
  { emails, right, remove }: Sharing,
  account?: string | null,
): SharingPlan {
  const byName = access.flatMap(({ email, ...rest }) => (email === null ? [] : [{ email, ...rest }]));
  const hasRight = (email: string) =>
    byName.some((each) => isSame(each.email, email) && (right === "reader" || each.right === "writer"));
  const departed = strangersIn(access, emails, account);
  return {
    share: emails.filter((email, place) => !hasRight(email) && place === firstOf(email, emails)),
    departed,
    remove: departed.filter((email) => remove === "departed" || remove.some((each) => isSame(each, email))),
  };
}

const firstOf = (email: string, emails: readonly string[]): number => emails.findIndex((each) => isSame(each, email));

const isSame = (left: string, right: string): boolean => left.toLowerCase() === right.toLowerCase();

const WHY: Partial<Record<FailureReason, string>> = {
  "address-refused":
    "Cette adresse n'a pas de compte Google : la personne peut en ouvrir un gratuitement avec cette même adresse, sinon envoyez-lui le formulaire par e-mail.",
  forbidden:
    "Google refuse ce partage : vérifiez que le Drive partagé permet d'ouvrir ses fichiers à des personnes extérieures.",
};

const whyUnshared = ({ reason, message, retryable }: Failure): string => WHY[reason] ?? answered(message, retryable);

const whyKept = ({ reason, message, retryable }: Failure): string =>
  reason === "forbidden"
    ? "Google refuse de retirer cet accès : retirez-le par le bouton Partager du classeur."
    : answered(message, retryable);

const answered = (message: string, retryable: boolean): string =>
  retryable ? "Google n'a pas répondu : recommencez plus tard." : `Google répond : ${message}.`;
