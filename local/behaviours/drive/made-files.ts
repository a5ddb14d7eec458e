import type { drive_v3 } from "googleapis/build/src/apis/drive/v3.js";
import type { Bench } from "../behaviour.ts";

export const SPREADSHEET = "application/vnd.google-apps.spreadsheet";
export const FOLDER = "application/vnd.google-apps.folder";
export const SHORTCUT = "application/vnd.google-apps.shortcut";
export const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Makes files for one observation and takes all of them away again, the last made first. */
export async function withFiles<T>(
  bench: Bench,
  observe: (make: (file: drive_v3.Schema$File, content?: Content) => Promise<string>) => Promise<T>,
): Promise<T> {
  const { drive } = bench;
  const made: string[] = [];
  try {
    return await observe(async (requestBody, content) => {
      const media = content && { mimeType: content.type, body: content.text };
      const { data } = await drive.files.create({ requestBody, ...(media ? { media } : {}) }, uploadRoot(bench));
      const id = data.id ?? "";
      made.push(id);
      return id;
    });
  } finally {
    for (const fileId of made.toReversed()) await drive.files.delete({ fileId }).catch(() => undefined);
  }
}

/** The official client sends its uploads to Google whatever root it was made with: each call must say it again. */
export const uploadRoot = ({ localUrl }: Bench): { rootUrl?: string } =>
  localUrl === undefined ? {} : { rootUrl: localUrl };

export type Content = { readonly type: string; readonly text: string };

/** The names of the files that a search finds, in the order of their names. */
export async function namesFound({ drive }: Bench, q: string): Promise<readonly (string | null | undefined)[]> {
  const { data } = await drive.files.list({ q, orderBy: "name", fields: "files(name)" });
  return data.files?.map(({ name }) => name) ?? [];
}

/** What is told of a file. */
export async function told({ drive }: Bench, fileId: string, fields: string): Promise<unknown> {
  return (await drive.files.get({ fileId, fields })).data;
}
