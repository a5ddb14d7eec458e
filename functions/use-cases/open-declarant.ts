import type { Marker } from "../../schemas/marker.ts";
import type { Failure, Outcome } from "../ports/outcome.ts";
import { refusal } from "../ports/refusal.ts";
import type { Workbook } from "../ports/workbooks.ts";
import type { Ports } from "./ports.ts";

/** A declarant's workbook of one structure, with the mark that says so. */
export type OpenDeclarant = { readonly workbook: Workbook; readonly marker: Marker };

/** Reads a declarant's workbook; refused where it is a copy, or another structure's. */
export async function openDeclarant(
  workbooks: Ports["workbooks"],
  asked: { readonly controlWorkbook: string; readonly workbook: string; readonly declarant: string },
): Promise<Outcome<OpenDeclarant>> {
  const read = await workbooks.read(asked.workbook);
  if (!read.ok) return read;
  const { marker } = read.value;
  if (marker?.role !== "declarant" || marker.workbook !== asked.workbook || marker.owner !== asked.controlWorkbook)
    return notPossible(`Le classeur de ${asked.declarant} n'est pas, ou n'est plus, un classeur de cette structure.`);
  return { ok: true, value: { workbook: read.value, marker } };
}

/** What is understood, and what stands in the workbooks does not allow. */
export const notPossible = (say: string): Failure => refusal("not-possible", say);
