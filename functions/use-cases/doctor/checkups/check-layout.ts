import type { Checkup } from "../../../../schemas/requests.ts";
import type { WorkbookLayout } from "../../../ports/workbooks.ts";
import { planLayout } from "../../../sheets/layout/plan-layout.ts";
import type { WorkbookLook } from "../../../sheets/layout/tab-look.ts";
import { warning } from "../checkup.ts";

/** So many are named: a workbook from before an upgrade lacks dozens of small things. */
const MOST_NAMED = 5;

type Wanted = { readonly look: WorkbookLook; readonly command: string; readonly said?: readonly string[] };

/**
 * What a workbook lacks against the look that a set-up gives it, and what people changed in it. `said` are the tabs about
 * which there is worse to say already; `command` is the set-up that adds what is missing.
 */
export function checkLayout(subject: string, layout: WorkbookLayout, { look, command, said = [] }: Wanted): Checkup[] {
  const isSaid = (sentence: string) => said.some((sheet) => sentence.includes(sheet));
  const { added: lacking, differing } = planLayout(layout, look);
  const added = lacking.filter((sentence) => !isSaid(sentence));
  const named = added.slice(0, MOST_NAMED).join(" ");
  const others = added.length - MOST_NAMED;
  const more = others > 0 ? ` … et ${others} ${others === 1 ? "autre" : "autres"}.` : "";
  return [
    ...(added.length === 0
      ? []
      : [
          warning(subject, {
            message: `Il manque ${added.length} ${added.length === 1 ? "élément" : "éléments"} : ${named}${more}`,
            remedy: `Lancez « ${command} » : ce qui manque est ajouté, rien de ce qui est saisi ne change.`,
          }),
        ]),
    ...differing
      .filter((sentence) => !isSaid(sentence))
      .map((message) =>
        warning(subject, { message, remedy: "Remettez-le comme il était, ou laissez-le si vous l'avez voulu." }),
      ),
  ];
}
