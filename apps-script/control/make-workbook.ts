import { buyersTable, companiesTable } from "../../schemas/control-workbook.ts";
import type { MadeWorkbook, Written } from "./answers.ts";
import { planChange } from "./entries/plan-change.ts";
import type { Answer } from "./service/ask-service.ts";
import { writeEntry } from "./sheet/workbook.ts";

/** Whom a workbook is for. */
export type Recipient = { readonly role: "declarant" | "buyer"; readonly name: string };

/** Writes the link of a workbook that the service made or found beside its name: that tab is the person's. */
export function linkWorkbook({ role, name }: Recipient, answer: Answer<"create-workbook">): MadeWorkbook {
  if (!answer.ok) return answer;
  return { ...answer, link: writeLink({ role, name }, answer.value.link) };
}

function writeLink({ role, name }: Recipient, value: string): Written {
  const change = { keyField: "name", name, field: "workbook", before: "", value } as const;
  return role === "declarant"
    ? writeEntry(companiesTable.title, (sheet) => planChange(companiesTable, sheet, change))
    : writeEntry(buyersTable.title, (sheet) => planChange(buyersTable, sheet, change));
}
