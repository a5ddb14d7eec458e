import type { Outcome } from "../../ports/outcome.ts";
import { refusal } from "../../ports/refusal.ts";
import type { OpenControl } from "../open-control.ts";
import type { Ports } from "../ports.ts";
import { judge, type TellWorld, worldOf } from "../tell.ts";

/** Where the structure stands, from the mirror; a control workbook that must be mended first tells what to mend. */
export function judged({ clock }: Pick<Ports, "clock">, opened: OpenControl): Outcome<TellWorld> {
  if (opened.stops.length > 0) {
    const stops = opened.stops.map(({ message }) => message).join(" ");
    return refusal("unreadable", stops);
  }
  return { ok: true, value: worldOf(judge(opened, clock.now()), opened.workbook.id) };
}
