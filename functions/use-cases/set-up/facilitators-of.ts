import type { Control } from "../../domain/control.ts";

/** Every facilitator's addresses: they open whatever workbook they follow, members of the shared drive or not. */
export const facilitatorsOf = ({ facilitators }: Pick<Control, "facilitators">): string[] =>
  facilitators.flatMap(({ emails }) => emails);
