import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { type BehindNames, behindNames, isHere, run } from "./unchanged.ts";

const here = await isHere("rclone", ["version"]);

it.skipIf(!here)(
  "rclone keeps files and turns a CSV into a spreadsheet and back, unchanged (needs rclone)",
  { timeout: 60_000 },
  async () => {
    const told = await behindNames(async (behind) => {
      await writeFile(join(behind.directory, "note.txt"), "bonjour\n");
      await writeFile(join(behind.directory, "hours.csv"), "nom,heures\nAnna,7\n");
      await rclone(behind, "copy", join(behind.directory, "note.txt"), ":drive:dossier");
      await rclone(behind, "--drive-import-formats=csv", "copy", join(behind.directory, "hours.csv"), ":drive:dossier");
      const kept = await rclone(behind, "lsf", ":drive:dossier");
      const text = await rclone(behind, "cat", ":drive:dossier/note.txt");
      const csv = await rclone(behind, "cat", ":drive:dossier/hours.csv");
      await rclone(behind, "moveto", ":drive:dossier/note.txt", ":drive:autre/lettre.txt");
      const moved = await rclone(behind, "lsf", "--recursive", ":drive:");
      await rclone(behind, "purge", ":drive:dossier");
      return { kept, text, csv, moved, left: await rclone(behind, "lsf", ":drive:") };
    });
    expect(told).toEqual({
      kept: "hours.csv\nnote.txt\n",
      text: "bonjour\n",
      csv: "nom,heures\r\nAnna,7",
      moved: "autre/\nautre/lettre.txt\ndossier/\ndossier/hours.csv\n",
      left: "autre/\n",
    });
  },
);

/** What a command printed; lists come in no order, so they are sorted. */
async function rclone({ directory, env }: BehindNames, ...args: readonly string[]): Promise<string> {
  const account = ["--config", join(directory, "rclone.conf"), "--drive-export-formats=csv", "--retries=1"];
  const key = `--drive-service-account-file=${env.GOOGLE_APPLICATION_CREDENTIALS}`;
  const { code, output, errors } = await run("rclone", [...account, key, ...args], { env });
  if (code !== 0) throw new Error(`rclone ${args.join(" ")}: ${errors}`);
  return args.includes("lsf") ? (output.match(/.+\n/g)?.toSorted().join("") ?? "") : output;
}
