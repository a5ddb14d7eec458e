import type { DriveFile } from "../../workbook/drive/drive-file.ts";
import { bytesOf } from "../../workbook/drive/stored-bytes.ts";

/**
 * Whether the words of a search stand in a file: in its name, its description, its indexable text, its cells or its plain
 * text. Words in double quotes must stand together. Drive's own index takes minutes and knows more kinds of files.
 */
export function hasFullText(file: DriveFile, value: string): boolean {
  const wanted = /^".*"$/s.test(value) ? [value.slice(1, -1)] : value.split(/\s+/);
  const text = textOf(file).toLowerCase();
  return wanted.every((words) => text.includes(words.toLowerCase()));
}

function textOf({ name, notes, spreadsheet, revisions }: DriveFile): string {
  const cells = (spreadsheet?.sheets ?? []).flatMap(({ rows }) => rows.flat());
  const head = revisions?.at(-1);
  return [
    ...[name, notes?.description, notes?.indexableText],
    ...cells.map((cell) => cell?.userEnteredValue?.stringValue),
    ...(head?.mimeType.startsWith("text/") ? [Buffer.from(bytesOf(head.stored)).toString("utf8")] : []),
  ].join("\n");
}
