import type { FacilitatorRequest } from "../../../schemas/requests.ts";
import type { Outcome } from "../../ports/outcome.ts";
import { refusal } from "../../ports/refusal.ts";
import { type OpenControl, openControl } from "../open-control.ts";
import type { FacilitatorPorts } from "./facilitator-ports.ts";

/**
 * The control workbook, opened for one of its facilitators. The token proves who asks, before anything is read; only who
 * stands in `Facilitateurs` is answered.
 */
export async function ask(
  ports: FacilitatorPorts,
  { controlWorkbook }: Pick<FacilitatorRequest, "controlWorkbook">,
  token: string | null,
): Promise<Outcome<OpenControl>> {
  if (token === null) return refusal("unauthenticated", null, "no bearer token");
  if (!ports.controls.includes(controlWorkbook)) return refusal("not-found", null, "not a configured control workbook");
  const audiences = ports.audiences.get(controlWorkbook) ?? [];
  if (audiences.length === 0) return refusal("switched-off", null, "no audience of this control workbook");
  const caller = await ports.identity.verify(token, audiences);
  if (!caller.ok) return caller;
  const opened = await openControl(ports, controlWorkbook);
  if (!opened.ok || isFacilitator(opened.value, caller.value.email)) return opened;
  return refusal("not-facilitator", null, "not one of the facilitators");
}

const isFacilitator = ({ control }: OpenControl, email: string): boolean =>
  control.facilitators.some(({ emails }) => emails.some((each) => each.toLowerCase() === email.toLowerCase()));
