import type { Hundredths } from "../../schemas/hours.ts";
import type { Month } from "../../schemas/month.ts";
import { type SampleContract, sampleContracts } from "./contracts.ts";
import { EXTRA_CELLS, EXTRA_ROWS, type ExtraRow } from "./story/slips.ts";

/** A contract as its declarant typed it, slips included. */
export type TypedContract = ExtraRow;

/** Every row that people had typed by the end of `asOf`, in the order of the codes, the slips' own rows last. */
export function typedContracts(asOf: Month): TypedContract[] {
  return [...sampleContracts().map(typed), ...EXTRA_ROWS]
    .map((contract) => ({ ...contract, typed: new Map([...contract.typed].filter(([month]) => month <= asOf)) }))
    .filter((contract) => contract.typed.size > 0);
}

function typed({ months, ...contract }: SampleContract): TypedContract {
  const hours = [...months].map(([month, value]) => [month, typeHours(value, contract.declarant)] as const);
  const extra = EXTRA_CELLS.filter(({ participant }) => participant === contract.participant);
  return { ...contract, typed: new Map([...hours, ...extra.map((cell) => [cell.month, cell.typed] as const)]) };
}

/**
 * Hours as this declarant types them: most with a comma, one as on a clock.
 * @example typeHours(1250, "Peinture Clairembrun") //=> "12h30"
 */
function typeHours(value: Hundredths, declarant: string): string {
  const onTheClock = declarant === "Peinture Clairembrun" && value % 100 === 50;
  return onTheClock ? `${Math.floor(value / 100)}h30` : String(value / 100).replace(".", ",");
}
