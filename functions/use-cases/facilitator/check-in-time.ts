import type { DoctorReport } from "../../../schemas/requests.ts";
import { doctor } from "../doctor/doctor.ts";
import type { FacilitatorPorts } from "./facilitator-ports.ts";

/** A menu does not wait for more than a minute or so: what there is no time for is said not to be looked at. */
const SECONDS = 40;

/** The check from the menu: the same as the doctor's, without a spreadsheet made for it. */
export function checkInTime(ports: FacilitatorPorts, controlWorkbook: string): Promise<DoctorReport> {
  const until = new Date(ports.clock.now().getTime() + SECONDS * 1_000);
  return doctor(ports, { controlWorkbook, until, scratch: false, tell: () => undefined });
}
