import type { Outcome } from "../../ports/outcome.ts";
import { openStructure } from "./open-structure.ts";
import { setUpBuyerOf } from "./set-up-buyer.ts";
import { type DeclarantWish, setUpDeclarantOf } from "./set-up-declarant.ts";
import type { SetUpPorts } from "./set-up-ports.ts";
import type { WorkbookSetUp } from "./set-up-workbook.ts";

/** What became of one line's workbook. */
export type LinkedSetUp = {
  readonly name: string;
  readonly role: "declarant" | "buyer";
  readonly done: Outcome<WorkbookSetUp>;
};

/**
 * Completes every workbook that a line of `Entreprises` or `Acheteurs` links, as its own set-up would: an upgrade reaches
 * them all at once. One that fails keeps no other from it.
 */
export async function setUpLinked(
  ports: SetUpPorts,
  wish: Omit<DeclarantWish, "name">,
): Promise<Outcome<readonly LinkedSetUp[]>> {
  const structure = await openStructure(ports, wish.control);
  if (!structure.ok) return structure;
  const { control } = structure.value;
  const linked = [
    ...control.companies.map((line) => ({ ...line, role: "declarant" as const, setUp: setUpDeclarantOf })),
    ...control.buyers.map((line) => ({ ...line, role: "buyer" as const, setUp: setUpBuyerOf })),
  ].filter(({ workbook }) => workbook !== null);
  const fates: LinkedSetUp[] = [];
  for (const [place, { name, role, setUp }] of linked.entries()) {
    ports.tell?.(`${place + 1} sur ${linked.length} : ${name}`);
    fates.push({ name, role, done: await setUp(ports, control, { ...wish, name }) });
  }
  return { ok: true, value: fates };
}
