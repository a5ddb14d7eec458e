import { workbookLink } from "../../schemas/workbook-link.ts";
import type { LabelledFile } from "../ports/files.ts";
import type { Outcome } from "../ports/outcome.ts";
import { notPossible } from "../use-cases/open-declarant.ts";
import { chooseDrive } from "./choose-drive.ts";
import type { CliEnvironment } from "./cli-environment.ts";
import type { ImportOptions } from "./import-options.ts";
import type { Google } from "./open-google.ts";

/** The control workbook of the structure that is meant: told, configured, or the only one of the drive. */
export async function importControl(
  google: Pick<Google, "drives" | "files">,
  { control, drive: asked }: Pick<ImportOptions, "control" | "drive">,
  { controls, drives: configured, rootUrl }: CliEnvironment,
): Promise<Outcome<string>> {
  if (control !== null) return { ok: true, value: control };
  const [told, ...others] = controls;
  if (told !== undefined && others.length === 0 && asked === null) return { ok: true, value: told };
  const drive = await chooseDrive(google, { asked, configured, isLocal: rootUrl !== undefined, dryRun: true });
  if (!drive.ok) return drive;
  if (drive.value === null) return NO_CONTROL;
  const found = await google.files(drive.value).find({ role: "control" });
  if (!found.ok) return found;
  const [only, ...more] = found.value;
  if (only === undefined) return NO_CONTROL;
  return more.length === 0 ? { ok: true, value: only.id } : severalControls(found.value);
}

const NO_CONTROL = notPossible(
  'Ce Drive partagé ne contient pas encore de pilotage : npm run setup -- --name "Le nom de la structure".',
);

const severalControls = (files: readonly LabelledFile[]) =>
  notPossible(
    `Ce Drive partagé contient plusieurs pilotages, dites lequel :\n${files
      .map(({ id, labels }) => `  --control ${workbookLink(id)}   ${labels.name}`)
      .join("\n")}`,
  );
