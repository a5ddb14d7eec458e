import { facilitator } from "../../../../functions/use-cases/facilitator/facilitator.ts";
import type { FacilitatorPorts } from "../../../../functions/use-cases/facilitator/facilitator-ports.ts";
import type { Ports } from "../../../../functions/use-cases/ports.ts";
import { memoryFiles } from "../../../../local/memory/memory-files.ts";
import { type MemoryIdentity, memoryIdentity } from "../../../../local/memory/memory-identity.ts";
import { memoryMailAccount } from "../../../../local/memory/memory-mail-account.ts";
import { createDrive } from "../../../../local/workbook/drive/shared-drives.ts";
import type { FacilitatorRequest } from "../../../../schemas/requests.ts";
import type { Structure } from "../a-structure.ts";

export const AUDIENCE = "pilotage.apps.example.org";
export const CAMILLE = "camille.lenoir@example.org";

/** What is asked, without the control workbook that it is asked of. */
export type Wish = FacilitatorRequest extends infer Each
  ? Each extends FacilitatorRequest
    ? Omit<Each, "controlWorkbook">
    : never
  : never;

/** The function `facilitator` over a structure in memory. */
export type Asking = {
  readonly ports: FacilitatorPorts;
  readonly identity: MemoryIdentity;
  readonly token: (email?: string, audience?: string) => string;
  /** Asks with a good token, unless told another one; `over` changes some of the ports. */
  readonly ask: (wish: Wish, token?: string | null, over?: Partial<FacilitatorPorts>) => ReturnType<typeof facilitator>;
};

export function asking({ ports: own, store, clock, control }: Structure): Asking {
  const identity = memoryIdentity(clock);
  const driveId = createDrive(store, "Clauses", "wish-1")?.id ?? "";
  const ports: FacilitatorPorts = {
    ...(own satisfies Ports),
    files: memoryFiles(store, driveId),
    mailAccount: memoryMailAccount(),
    account: null,
    region: "eu-west-3",
    callsPerMinute: 55,
    version: "0.1.0",
    identity,
    controls: [control],
    audiences: new Map([[control, [AUDIENCE]]]),
  };
  const token = (email = CAMILLE, audience = AUDIENCE) => identity.issue({ email, audience, issuedAt: clock.now() });
  return {
    ports,
    identity,
    token,
    ask: (wish, given = token(), over = {}) =>
      facilitator({ ...ports, ...over }, { ...wish, controlWorkbook: control }, given),
  };
}
