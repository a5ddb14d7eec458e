import type { Identity } from "../../ports/identity.ts";
import type { DoctorPorts } from "../doctor/doctor-ports.ts";
import type { Ports } from "../ports.ts";

/** `controls` are the control workbooks that the service may act on, `audiences` the tokens that each one takes. */
export type FacilitatorPorts = Ports &
  DoctorPorts & {
    readonly identity: Identity;
    readonly controls: readonly string[];
    readonly audiences: ReadonlyMap<string, readonly string[]>;
  };
