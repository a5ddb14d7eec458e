import { workbookLink } from "../../../schemas/workbook-link.ts";
import type { Outcome } from "../../ports/outcome.ts";
import { blankLink } from "./blanks.ts";
import { fillIn } from "./fill-in.ts";
import type { SetUpPorts } from "./set-up-ports.ts";

/** Whose line gets the link of its workbook. */
export type LinkWish = {
  readonly control: string;
  readonly role: "declarant" | "buyer";
  readonly name: string;
  readonly id: string;
};

/**
 * Writes a workbook's link in its line of `Entreprises` or `Acheteurs`, where that cell is blank: people's tab, so only
 * in the name of a person who asked. Answers whether anything was written.
 */
export async function writeLink(ports: SetUpPorts, { control, role, name, id }: LinkWish): Promise<Outcome<boolean>> {
  const filled = await fillIn(ports, control, (workbook) => blankLink(workbook, role, name, workbookLink(id)));
  return filled.ok ? { ok: true, value: filled.value > 0 } : filled;
}
