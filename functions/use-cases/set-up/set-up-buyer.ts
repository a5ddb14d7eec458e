import type { Control } from "../../domain/control.ts";
import type { Outcome } from "../../ports/outcome.ts";
import { buyerLook } from "../../sheets/layout/buyer-look.ts";
import { facilitatorsOf } from "./facilitators-of.ts";
import { namedLine } from "./named-line.ts";
import { openStructure } from "./open-structure.ts";
import type { RecipientWish } from "./set-up-declarant.ts";
import type { SetUpPorts } from "./set-up-ports.ts";
import { setUpWorkbook, type WorkbookSetUp } from "./set-up-workbook.ts";

/** A buyer's workbook, which its contacts and the facilitators read: the next run fills it in. */
export async function setUpBuyer(ports: SetUpPorts, wish: RecipientWish): Promise<Outcome<WorkbookSetUp>> {
  const structure = await openStructure(ports, wish.control);
  return structure.ok ? setUpBuyerOf(ports, structure.value.control, wish) : structure;
}

/** The same in a structure that is open already. */
export async function setUpBuyerOf(
  ports: SetUpPorts,
  control: Control,
  { control: controlId, name: typed, remove = [], dryRun = false }: RecipientWish,
): Promise<Outcome<WorkbookSetUp>> {
  const buyer = namedLine(control, "buyer", typed);
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
    hasContact: (emails ?? []).length > 0,
    dryRun,
  });
}
