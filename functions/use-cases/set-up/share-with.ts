import type { WorkbookReport } from "../../../schemas/requests.ts";
import type { Access } from "../../ports/files.ts";
import type { Failure, FailureReason, Outcome } from "../../ports/outcome.ts";
import type { SetUpPorts } from "./set-up-ports.ts";

/**
 * Who should open a workbook. `known`: who may open it without being a contact, such as the facilitators. `remove`: the
 * departed that a person wants out, or all of them.
 */
export type Sharing = {
  readonly emails: readonly string[];
  readonly right: Access["right"];
  readonly known: readonly string[];
  readonly remove: readonly string[] | "departed";
};

export type Shared = Pick<WorkbookReport, "shared" | "unshared" | "departed" | "removed">;

/** What sharing a workbook would take, from who may open it now. */
export type SharingPlan = {
  readonly share: readonly string[];
  readonly departed: readonly string[];
  readonly remove: readonly string[];
};

/** Shares a workbook with its contacts, and stops sharing with those departed that a person named. */
export async function shareWith(
  { files, tell }: SetUpPorts,
  id: string,
  sharing: Sharing,
  dryRun: boolean,
): Promise<Outcome<Shared>> {
  const access = await files.access(id);
  if (!access.ok) return access;
  const plan = planSharing(access.value, sharing);
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
  for (const email of plan.remove) if ((await files.unshare(id, email)).ok) removed.push(email);
  return {
    ok: true,
    value: { shared, unshared, departed: plan.departed.filter((each) => !removed.includes(each)), removed },
  };
}

const NOBODY: Shared = { shared: [], unshared: [], departed: [], removed: [] };

/**
 * Whom to share with, who is no contact any more, and which of those to remove. Who reads through the shared drive is no
 * business of the workbook, and a contact who may only read gets the right to write.
 */
export function planSharing(access: readonly Access[], { emails, right, known, remove }: Sharing): SharingPlan {
  const byName = access.flatMap(({ email, ...rest }) => (email === null ? [] : [{ email, ...rest }]));
  const hasRight = (email: string) =>
    byName.some((each) => isSame(each.email, email) && (right === "reader" || each.right === "writer"));
  const isExpected = (email: string) => [...emails, ...known].some((each) => isSame(each, email));
  const departed = byName.filter(({ email, inherited }) => !inherited && !isExpected(email)).map(({ email }) => email);
  return {
    share: emails.filter((email) => !hasRight(email)),
    departed,
    remove: departed.filter((email) => remove === "departed" || remove.some((each) => isSame(each, email))),
  };
}

const isSame = (left: string, right: string): boolean => left.toLowerCase() === right.toLowerCase();

const WHY: Partial<Record<FailureReason, string>> = {
  "address-refused":
    "Cette adresse n'a pas de compte Google : la personne peut en ouvrir un gratuitement avec cette même adresse, sinon envoyez-lui le formulaire par e-mail.",
  forbidden:
    "Google refuse ce partage : vérifiez que le Drive partagé permet d'ouvrir ses fichiers à des personnes extérieures.",
};

const whyUnshared = ({ reason, message, retryable }: Failure): string =>
  WHY[reason] ?? (retryable ? "Google n'a pas répondu : recommencez plus tard." : `Google répond : ${message}.`);
