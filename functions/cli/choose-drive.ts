import type { SharedDrive } from "../adapters/google/google-drives.ts";
import type { Failure, Outcome } from "../ports/outcome.ts";
import { refusal } from "../ports/refusal.ts";
import type { Google } from "./open-google.ts";

/** What may tell the drive: the command line, then the environment, then what the account sees. */
export type DriveChoice = {
  readonly asked: string | null;
  readonly configured: readonly string[];
  /** On a stand-in that holds no drive yet one is made; on the real Google that is a person's to do. */
  readonly isLocal: boolean;
  readonly dryRun: boolean;
};

/** How the drive is called that a local Google is given. */
export const LOCAL_DRIVE = "Clauses sociales";

/** The id of the shared drive that a command works in, `null` where it would be made first; or what to do to have one. */
export async function chooseDrive(
  { drives }: Pick<Google, "drives">,
  { asked, configured, isLocal, dryRun }: DriveChoice,
): Promise<Outcome<string | null>> {
  const told = asked ?? configured[0];
  if (told !== undefined) return { ok: true, value: told };
  const seen = await drives.list();
  if (!seen.ok) return seen;
  const [only, ...others] = seen.value;
  if (only && others.length === 0) return { ok: true, value: only.id };
  if (only) return severalDrives(seen.value);
  if (!isLocal) return NO_DRIVE;
  if (dryRun) return { ok: true, value: null };
  const made = await drives.create(LOCAL_DRIVE, "jalon-set-up");
  return made.ok ? { ok: true, value: made.value.id } : made;
}

const stop = (say: string): Failure => refusal("not-possible", say);

const severalDrives = (drives: readonly SharedDrive[]): Failure =>
  stop(
    `Votre compte voit plusieurs Drive partagés, dites lequel par --drive :\n${drives
      .map(({ id, name }) => `  --drive ${id}   ${name}`)
      .join("\n")}`,
  );

const NO_DRIVE = stop(`Votre compte ne voit aucun Drive partagé, et c'est là que vivent les classeurs :
  1. Dans Google Drive, « Drive partagés » puis « Nouveau » : nommez-le, par exemple « Clauses sociales ».
  2. Par « Gérer les membres », ajoutez-y le compte qui lance cette commande et le compte de service de Jalon, comme « Gestionnaire de contenu ».
  3. Relancez cette commande avec --drive et l'identifiant qui finit l'adresse du Drive : drive.google.com/drive/folders/IDENTIFIANT`);
