import * as z from "zod";

/** The title of the hidden tab that bears a workbook's marker. */
export const STATE_SHEET = "_état";

/** What a workbook is to Jalon. */
export const workbookRole = z.enum(["control", "declarant", "buyer"]);
export type WorkbookRole = z.infer<typeof workbookRole>;

/**
 * The mark that Jalon leaves on each of its workbooks: the description of a protected range over `A1` of the hidden
 * tab `_état`. The range's `id` is new at each commit, so that of two writers who read the same marker only one can
 * replace it. `workbook` is the file that was marked, so that a copy made by a person is recognised as one; `owner` is
 * the structure's control workbook; `version` counts the commits; `run` is the run that made the last one.
 */
export const marker = z.object({
  id: z.int().positive(),
  workbook: z.string().min(1),
  owner: z.string().min(1),
  role: workbookRole,
  version: z.int().positive(),
  run: z.string().min(1),
});
export type Marker = z.infer<typeof marker>;

/** The marker's text in the protected range, without the id, which the range itself carries. */
export function printMarker({ id: _, ...rest }: Marker): string {
  return `jalon ${JSON.stringify(rest)}`;
}

/** The marker in a protected range, or `null` where the range is somebody else's. */
export function parseMarker(id: number, description: string): Marker | null {
  if (!description.startsWith("jalon {")) return null;
  try {
    return marker.parse({ ...JSON.parse(description.slice("jalon ".length)), id });
  } catch {
    return null;
  }
}
