import type { TabLook } from "../../functions/sheets/layout/tab-look.ts";
import type { WorkbookRole } from "../../schemas/marker.ts";
import type { Typing } from "./typed-rows.ts";

/** Whom a workbook is shared with, by name. */
export type Share = { readonly email: string; readonly role: "writer" | "reader" };

/** A workbook of the sample: how a set-up lays it out, what people then typed, and who may open it. */
export type SampleWorkbook = {
  readonly role: WorkbookRole;
  readonly name: string;
  readonly title: string;
  readonly tabs: readonly TabLook[];
  readonly typings: readonly Typing[];
  readonly shares: readonly Share[];
};
