import type { Outcome } from "../../ports/outcome.ts";
import { buyerLook } from "../../sheets/layout/buyer-look.ts";
import { facilitatorsOf } from "./facilitators-of.ts";
import { named } from "./named.ts";
import { openStructure } from "./open-structure.ts";
import type { RecipientWish } from "./set-up-declarant.ts";
import type { SetUpPorts } from "./set-up-ports.ts";
import { setUpWorkbook, type WorkbookSetUp } from "./set-up-workbook.ts";

/** A buyer's workbook, which its contacts and the facilitators read: the next run fills it in. */
export async function setUpBuyer(
  ports: SetUpPorts,
  { control: controlId, name: typed, remove = [], dryRun = false }: RecipientWish,
): Promise<Outcome<WorkbookSetUp>> {
  const structure = await openStructure(ports, controlId);
  if (!structure.ok) return structure;
  const { control } = structure.value;
  const buyer = named(control.buyers, typed, "Acheteurs");
  if (!buyer.ok) return buyer;
  const { name, workbook: link, emails } = buyer.value;
  const sharing = { emails: [...(emails ?? []), ...facilitatorsOf(control)], right: "reader", remove } as const;
  return setUpWorkbook(ports, {
    controlId,
    role: "buyer",
    name,
    link,
    others: control.buyers.filter((each) => each.name !== name).map(({ workbook }) => workbook),
    template: null,
    lookFor: () => buyerLook(name),
    sharing,
    dryRun,
  });
}
