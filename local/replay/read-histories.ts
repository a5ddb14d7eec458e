import { readFile } from "node:fs/promises";
import { gunzipSync } from "node:zlib";
import { type ParsedHistories, parseHistories } from "./parse-histories.ts";

/** Reads a file of histories, compressed or not whatever its name says; what cannot be read is said in French. */
export async function readHistories(path: string): Promise<ParsedHistories> {
  const bytes = await bytesOf(path);
  if (typeof bytes === "string") return refused(bytes);
  const text = textOf(path, bytes);
  if (!text.ok) return refused(text.problem);
  try {
    return parseHistories(JSON.parse(text.value));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const [, line, column] = /line (\d+) column (\d+)/.exec(error.message) ?? [];
    return refused(`« ${path} » n'est pas du JSON${line ? ` : ligne ${line}, colonne ${column}` : ""}.`);
  }
}

const refused = (problem: string): ParsedHistories => ({ ok: false, problems: [problem] });

async function bytesOf(path: string): Promise<Buffer | string> {
  try {
    return await readFile(path);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    return REASONS[String(code)]?.(path) ?? `« ${path} » ne se lit pas (${code ?? error}).`;
  }
}

const REASONS: Readonly<Record<string, (path: string) => string>> = {
  ENOENT: (path) => `Le fichier « ${path} » n'existe pas.`,
  EISDIR: (path) => `« ${path} » est un dossier : donnez un fichier .json ou .json.gz.`,
  EACCES: (path) => `Vous n'avez pas le droit de lire « ${path} ».`,
};

type Text = { readonly ok: true; readonly value: string } | { readonly ok: false; readonly problem: string };

function textOf(path: string, bytes: Buffer): Text {
  try {
    const isCompressed = bytes[0] === 0x1f && bytes[1] === 0x8b;
    const plain = isCompressed ? gunzipSync(bytes) : bytes;
    return { ok: true, value: plain.toString("utf8").replace(/^\uFEFF/, "") };
  } catch {
    return { ok: false, problem: `« ${path} » est abîmé ou trop grand : il ne se décompresse pas.` };
  }
}
