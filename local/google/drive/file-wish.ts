import { NotFound } from "../../workbook/drive/store.ts";
import { InvalidRequest } from "../../workbook/refusals.ts";
import type { Call } from "../call.ts";
import { flag } from "../params.ts";

/** The name and place that a call wishes for a file; a shared drive needs `supportsAllDrives`. */
export function fileWish(call: Call): { readonly name?: string; readonly parents?: readonly string[] } {
  const { name, parents } = call.body;
  if (name !== undefined && typeof name !== "string") throw new InvalidRequest("Invalid value for name.");
  if (parents !== undefined && !isTexts(parents)) throw new InvalidRequest("Invalid value for parents.");
  for (const parent of parents ?? []) refuseHidden(call, parent);
  return { ...(name === undefined ? {} : { name }), ...(parents === undefined ? {} : { parents }) };
}

function refuseHidden(call: Call, parent: string): void {
  const inDrive = call.store.drives.has(parent) || call.store.files.get(parent)?.driveId !== undefined;
  if (inDrive && !flag(call, "supportsAllDrives")) throw new NotFound("file", parent);
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === "string");
