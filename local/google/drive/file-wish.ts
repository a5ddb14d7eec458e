import type { PropertiesPatch } from "../../workbook/drive/properties.ts";
import { NotFound } from "../../workbook/drive/store.ts";
import { InvalidRequest } from "../../workbook/refusals.ts";
import type { Call } from "../call.ts";
import { flag } from "../params.ts";

export type FileWish = {
  readonly name?: string;
  readonly parents?: readonly string[];
  readonly properties?: PropertiesPatch;
};

/** The name, place and properties that a call wishes for a file; a shared drive needs `supportsAllDrives`. */
export function fileWish(call: Call): FileWish {
  const { name, parents, properties } = call.body;
  if (name !== undefined && typeof name !== "string") throw new InvalidRequest("Invalid value for name.");
  if (parents !== undefined && !isTexts(parents)) throw new InvalidRequest("Invalid value for parents.");
  if (properties !== undefined && !isPatch(properties)) throw new InvalidRequest("Invalid value for properties.");
  for (const parent of parents ?? []) refuseHidden(call, parent);
  return {
    ...(name === undefined ? {} : { name }),
    ...(parents === undefined ? {} : { parents }),
    ...(properties === undefined ? {} : { properties }),
  };
}

function refuseHidden(call: Call, parent: string): void {
  const inDrive = call.store.drives.has(parent) || call.store.files.get(parent)?.driveId !== undefined;
  if (inDrive && !flag(call, "supportsAllDrives")) throw new NotFound("file", parent);
}

const isPatch = (value: unknown): value is PropertiesPatch =>
  typeof value === "object" &&
  value !== null &&
  Object.values(value).every((item) => item === null || typeof item === "string");

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === "string");
