import { type WorkbookReport, workbookReport } from "../../../schemas/requests.ts";
import { parisDate } from "../../domain/civil-time.ts";
import type { Outcome } from "../../ports/outcome.ts";
import { setUpBuyer } from "../set-up/set-up-buyer.ts";
import { setUpDeclarant } from "../set-up/set-up-declarant.ts";
import type { FacilitatorPorts } from "./facilitator-ports.ts";

/** Whose workbook; `remove`: those departed who must no longer open it. */
type Wish = {
  readonly controlWorkbook: string;
  readonly role: "declarant" | "buyer";
  readonly name: string;
  readonly remove: readonly string[];
};

/**
 * Makes a declarant's or buyer's workbook, or completes it, and shares it with its contacts. Asked twice, it is done once:
 * the workbook is found by its labels. Its link is left to the menu to write, as the person.
 */
export async function setUpFor(ports: FacilitatorPorts, wish: Wish): Promise<Outcome<WorkbookReport>> {
  const { controlWorkbook: control, role, name, remove } = wish;
  const today = parisDate(ports.clock.now());
  const done =
    role === "declarant"
      ? await setUpDeclarant(ports, { control, name, remove, today })
      : await setUpBuyer(ports, { control, name, remove });
  return done.ok ? { ok: true, value: workbookReport.parse(done.value) } : done;
}
