import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { writeMail } from "../mailbox/write-mail.ts";
import { localClients } from "../sample/google-clients.ts";
import type { DemoReport } from "./demo-report.ts";
import type { RunningTerritory } from "./running-territory.ts";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/**
 * Makes the folder ready, or says in French why it cannot be used: only folders that an earlier demo wrote, known by
 * their report, are ever emptied.
 */
export async function refuseOutput(out: string): Promise<string | null> {
  try {
    await mkdir(out, { recursive: true });
    await writeFile(join(out, ".jalon"), "");
    await rm(join(out, ".jalon"));
  } catch {
    return `Impossible d'écrire dans « ${out} » : donnez avec --out un dossier où écrire.`;
  }
  const names = await readdir(out);
  const isOurs = names.includes("report.json") || !names.some((name) => FOLDERS.includes(name));
  return isOurs
    ? null
    : `« ${out} » contient déjà un dossier sheets, mail ou year qui ne vient pas de Jalon : donnez un autre dossier avec --out.`;
}

const FOLDERS: readonly string[] = ["sheets", "mail", "year"];

/** Writes what the demo leaves behind: the report, every workbook as a person would open it, every e-mail. */
export async function writeOutput(
  out: string,
  { local, territory }: RunningTerritory,
  report: DemoReport,
): Promise<void> {
  for (const name of FOLDERS) await rm(join(out, name), { recursive: true, force: true });
  await mkdir(join(out, "sheets"), { recursive: true });
  await writeReport(out, report);
  const { drive } = localClients(local.google.url);
  for (const { name, id } of workbooksOf(territory)) {
    const { data } = await drive.files.export({ fileId: id, mimeType: XLSX }, { responseType: "arraybuffer" });
    await writeFile(join(out, "sheets", `${fileName(name)}.xlsx`), Buffer.from(data as ArrayBuffer));
  }
  await writeMail(join(out, "mail"), await local.mailbox.messages());
}

/** Writes `report.json`, over an earlier one. */
export const writeReport = (out: string, report: DemoReport): Promise<void> =>
  writeFile(join(out, "report.json"), `${JSON.stringify(report, null, 2)}\n`);

/** Every workbook of the territory, by what it is to whom. */
export const workbooksOf = ({ control, declarants, buyers }: RunningTerritory["territory"]) => [
  { name: "Pilotage", id: control },
  ...declarants.map(({ name, id }) => ({ name: `Déclarant ${name}`, id })),
  ...buyers.map(({ name, id }) => ({ name: `Acheteur ${name}`, id })),
];

/** @example fileName("Acheteur Ville de Dieppe") //=> "acheteur-ville-de-dieppe" */
function fileName(name: string): string {
  const plain = name.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
  return (plain.match(/[a-z0-9]+/g) ?? []).join("-");
}
