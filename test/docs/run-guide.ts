import { execFile } from "node:child_process";
import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

/**
 * What the commands of a guide asked of other programs, word by word, the answers that they keep for later steps, and the
 * environment that they wrote down.
 */
export type RanGuide = {
  readonly asked: readonly (readonly string[])[];
  readonly answers: string;
  readonly environment: Readonly<Record<string, string>>;
};

const run = promisify(execFile);

/** Answers what later commands of the guide need, and keeps every word that it was given. */
const STAND_IN = `#!/bin/sh
{ printf '%s' "$(basename "$0")"; for word in "$@"; do printf '\\037%s' "$word"; done; printf '\\036'; } >> "$HOME/asked"
case "$*" in
  *get-caller-identity*) echo 123456789012 ;;
  *create-topic*) echo arn:aws:sns:eu-west-3:123456789012:jalon ;;
  *create-access-key*) printf 'AKIA\\tsecret\\n' ;;
  *serviceConfig.uri*) echo https://jalon.example.org ;;
  clone*) mkdir -p "$HOME/jalon" ;;
esac
`;

/**
 * Runs every command of a guide in its order, as one who copies them does, with stand-ins for all that they call: an
 * unknown variable or a failing line ends the run.
 */
export async function runGuide(guide: string): Promise<RanGuide> {
  const home = await mkdtemp(join(tmpdir(), "jalon-guide-"));
  try {
    for (const name of ["gcloud", "aws", "git", "node", "npm", "nano"]) {
      await writeFile(join(home, name), STAND_IN);
      await chmod(join(home, name), 0o755);
    }
    await writeFile(join(home, "guide.sh"), commandsOf(guide));
    const env = { HOME: home, PATH: `${home}:${process.env.PATH}` };
    await run("bash", ["-eu", join(home, "guide.sh")], { cwd: home, env });
    const asked = (await readFile(join(home, "asked"), "utf8")).split("\u001e").slice(0, -1);
    return {
      asked: asked.map((line) => line.split("\u001f")),
      answers: await readFile(join(home, "jalon-reponses.sh"), "utf8"),
      environment: parseYaml(await readFile(join(home, "jalon.yaml"), "utf8")),
    };
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

/** The blocks of shell, freed from the margin of the list that they stand in. */
const commandsOf = (guide: string): string =>
  [...guide.matchAll(/^( *)```sh\n([\s\S]*?)^ *```$/gm)]
    .map(([, margin = "", block = ""]) => block.replaceAll(new RegExp(`^${margin}`, "gm"), ""))
    .join("\n");

const parseYaml = (text: string): Record<string, string> =>
  Object.fromEntries([...text.matchAll(/^(\w+): "(.*)"$/gm)].map(([, name = "", value = ""]) => [name, value]));
