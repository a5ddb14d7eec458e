import { showMonth } from "../../../schemas/month.ts";
import type { TerritoryReport } from "../../../schemas/requests.ts";
import { button, element, notice, sentences, show } from "./lib/element.ts";
import { run } from "./lib/run.ts";

async function look(): Promise<void> {
  show(notice("Jalon regarde où en sont vos marchés…"));
  const answer = await run<{ readonly value: TerritoryReport }>("ask", { action: "territory" });
  const again = element(
    "div",
    { class: "buttons" },
    button("Actualiser", () => void look()),
  );
  if (answer.ok) show(...told(answer.value), again);
  else show(notice(answer.message, "wrong"), again);
}

function told({ at, month, states, today, waiting }: TerritoryReport): Node[] {
  return [
    element("p", { class: "hint" }, `Vu le ${moment(at)}, pour ${showMonth(month)}.`),
    section("À faire aujourd'hui", today.map(todo), "Rien ne vous attend."),
    element("h2", {}, "Les marchés"),
    ...states.map(group),
    section(
      "En attente d'une décision",
      waiting.lines.length > 0 ? [`${waiting.hours} en attente.`, ...waiting.lines] : [],
      "Rien n'attend de décision.",
    ),
  ];
}

const todo = ({ text, sheet }: TerritoryReport["today"][number]): Node =>
  element("span", {}, text, sheet === null ? null : element("span", { class: "hint where" }, `Onglet « ${sheet} »`));

const section = (title: string, lines: readonly (Node | string)[], whenEmpty: string): HTMLElement =>
  element("section", {}, element("h2", {}, title), sentences(lines) ?? element("p", { class: "quiet" }, whenEmpty));

/** The worst states come first, and stand open. */
function group({ state, label, color, markets }: TerritoryReport["states"][number]): HTMLElement {
  const open = state === "late" || state === "critical" || state === "overdue" ? { open: "" } : {};
  return element(
    "details",
    { class: "card", ...open },
    element(
      "summary",
      {},
      element("span", { class: "state", style: `background: ${color}` }, label),
      ` ${markets.length}`,
    ),
    ...markets.map(({ code, title, standing }) =>
      element(
        "p",
        {},
        element("strong", {}, code),
        title ? ` ${title}` : null,
        element("br"),
        element("span", { class: "hint" }, standing),
      ),
    ),
  );
}

/** @example moment("2025-11-17T07:30:00Z") //=> "17/11/2025 à 08:30" */
const moment = (at: string): string =>
  new Date(at)
    .toLocaleString("fr-FR", { timeZone: "Europe/Paris", dateStyle: "short", timeStyle: "short" })
    .replace(" ", " à ");

void look();
