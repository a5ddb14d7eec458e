import type { Behaviour } from "../behaviour.ts";
import { BANDINGS } from "./bandings.ts";
import { CHARTS } from "./charts.ts";
import { CONDITIONAL_FORMATS } from "./conditional-formats.ts";
import { FILTER_VIEWS } from "./filter-views.ts";
import { FILTERS } from "./filters.ts";
import { GROUPS } from "./groups.ts";
import { NAMED_RANGES } from "./named-ranges.ts";
import { PROTECTIONS } from "./protections.ts";
import { PROTECTIONS_HELD } from "./protections-held.ts";
import { TABLES } from "./tables.ts";

/** What lies on cells or over them: names, protections, filters, looks, groups, charts and tables. */
export const objects: readonly Behaviour[] = [
  ...NAMED_RANGES,
  ...PROTECTIONS,
  ...PROTECTIONS_HELD,
  ...FILTERS,
  ...FILTER_VIEWS,
  ...BANDINGS,
  ...CONDITIONAL_FORMATS,
  ...GROUPS,
  ...CHARTS,
  ...TABLES,
];
