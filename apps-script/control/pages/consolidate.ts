import { showHours } from "../../../schemas/hours.ts";
import type { ConsolidateReport } from "../../../schemas/requests.ts";
import { button, element, notice, sentences, show } from "./lib/element.ts";
import { closeOnEscape, closePage, run } from "./lib/run.ts";

/** Asks for a run at once: opening the page was the wish. */
async function consolidate(): Promise<void> {
  show(notice("Jalon relit les classeurs qui ont changé. Cela prend quelques secondes, parfois une minute…"));
  const answer = await run<{ readonly value: ConsolidateReport }>("ask", { action: "consolidate" });
  const close = button("Fermer", closePage, "action");
  show(
    answer.ok ? told(answer.value) : notice(answer.message, "wrong"),
    element("div", { class: "buttons" }, close, answer.ok ? null : button("Réessayer", () => void consolidate())),
  );
  close.focus();
}

function told({ hours: typed, issues, workbooks }: ConsolidateReport): HTMLElement {
  const inHours = (value: number) => `${showHours(value)} h`;
  return element(
    "div",
    {},
    notice("C'est fait : les feuilles sont à jour.", "fine"),
    sentences([
      `${inHours(typed.typed)} saisies : ${inHours(typed.accepted)} recevables, ${inHours(typed.rejected)} à corriger, ${inHours(typed.pending)} en attente.`,
      `${counted(workbooks.read, "classeur relu", "classeurs relus")}, ${counted(workbooks.published, "mis à jour", "mis à jour")}.`,
      ...(workbooks.unread > 0
        ? [`${counted(workbooks.unread, "classeur n'a", "classeurs n'ont")} pas pu être lu : voyez « Anomalies ».`]
        : []),
      ...(workbooks.postponed > 0
        ? [
            `${counted(workbooks.postponed, "classeur sera relu", "classeurs seront relus")} au prochain passage de Jalon : Google limite les lectures.`,
          ]
        : []),
      `${counted(issues, "anomalie", "anomalies")} dans l'onglet « Anomalies ».`,
    ]),
  );
}

const counted = (count: number, one: string, many: string): string => `${count} ${count > 1 ? many : one}`;

closeOnEscape();
void consolidate();
