import type { Files } from "../../ports/files.ts";
import type { Ports } from "../ports.ts";

/**
 * All that a set-up may touch. `tell` hears each step as it begins, in French, for who waits; `account`: whom Google knows
 * Jalon as, where that was found out.
 */
export type SetUpPorts = Pick<Ports, "workbooks" | "ids"> & {
  readonly files: Files;
  readonly account?: string | null;
  readonly tell?: (step: string) => void;
};
