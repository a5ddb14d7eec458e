/**
 * What a call costs, by what it does: a page of a list 100, a download 200, an edit 50, anything else 5.
 * developers.google.com/workspace/drive/api/guides/limits (per-method quota)
 */
export function driveUnits({
  operation,
  download,
}: {
  readonly operation: string;
  readonly download: boolean;
}): number {
  if (download || DOWNLOADS.includes(operation)) return 200;
  if (operation.endsWith(".list")) return 100;
  return EDITS.includes(operation) ? 50 : 5;
}

const DOWNLOADS = ["drive.files.export", "drive.files.download"];
const EDITS = ["drive.files.update", "drive.files.create", "drive.files.copy", "drive.files.delete"];
