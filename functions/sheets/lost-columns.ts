import type { CONTROL_TABLES } from "../../schemas/control-workbook.ts";

/** The tabs of a control workbook without which hours cannot be judged. */
export type JudgingTable = Exclude<keyof typeof CONTROL_TABLES, "exchanges" | "settings">;

type KeyOf<T extends JudgingTable> = keyof (typeof CONTROL_TABLES)[T]["columns"] & string;

/**
 * Columns that are only shown, or that no judgement of hours reads: losing their heading stops nothing. By tab, for the
 * same field may be a limit elsewhere: without « Valable jusqu'au » a validation would never end.
 */
const ONLY_SHOWN: { readonly [T in JudgingTable]?: readonly KeyOf<T>[] } = {
  markets: ["title", "legalBasis", "byOrders"],
  engagements: ["role"],
  events: ["outcome", "reference", "author"],
  companies: ["siret", "contact", "phone", "remindersPausedUntil"],
  validations: ["declarant", "mark", "author"],
  facilitators: ["phone"],
  decisions: ["until", "action"],
};

/** Whether a tab may be without a column: a workbook from before it existed, or a heading that somebody retyped. */
export const mayBeLost = (table: JudgingTable, key: string): boolean =>
  (ONLY_SHOWN[table] as readonly string[] | undefined)?.includes(key) ?? false;
