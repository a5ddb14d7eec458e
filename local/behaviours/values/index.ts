import type { Behaviour } from "../behaviour.ts";
import { APPENDING } from "./append.ts";
import { BY_DATA_FILTER } from "./by-data-filter.ts";
import { METADATA_KEPT } from "./metadata.ts";
import { RANGES } from "./ranges.ts";
import { WHOLES } from "./spreadsheets.ts";
import { WRITING } from "./writing.ts";

export const values: readonly Behaviour[] = [
  ...RANGES,
  ...WRITING,
  ...APPENDING,
  ...METADATA_KEPT,
  ...BY_DATA_FILTER,
  ...WHOLES,
];
