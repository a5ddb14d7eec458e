import type { Checkup, DoctorReport } from "../../../schemas/requests.ts";
import { button, element, notice, show } from "./lib/element.ts";
import { closePage, run } from "./lib/run.ts";

/** What each verdict is called, worst first. */
const VERDICTS: readonly (readonly [Checkup["verdict"], string, string])[] = [
  ["wrong", "À réparer", "--alarm"],
  ["warning", "À regarder", "--warning"],
  ["skipped", "Pas vérifié d'ici", "--waiting"],
  ["fine", "En ordre", "--fine"],
];

async function check(): Promise<void> {
  show(notice("Jalon vérifie chaque onglet et chaque classeur. Cela peut prendre une minute…"));
  const answer = await run<{ readonly value: DoctorReport }>("ask", { action: "check" });
  const close = button("Fermer", closePage, "action");
  show(
    ...(answer.ok ? told(answer.value) : [notice(answer.message, "wrong")]),
    element(
      "div",
      { class: "buttons" },
      close,
      button("Vérifier de nouveau", () => void check()),
    ),
  );
  close.focus();
}

function told({ checkups }: DoctorReport): Node[] {
  const wrong = checkups.filter(({ verdict }) => verdict === "wrong").length;
  const summary =
    wrong === 0
      ? notice("Rien n'empêche Jalon de travailler.", "fine")
      : notice(wrong === 1 ? "1 point est à réparer." : `${wrong} points sont à réparer.`, "wrong");
  const groups = VERDICTS.flatMap(([verdict, title, color]) => {
    const own = checkups.filter((each) => each.verdict === verdict);
    return own.length === 0
      ? []
      : [element("h2", {}, `${title} (${own.length})`), ...own.map((each) => card(each, color))];
  });
  return [summary, ...groups];
}

const card = ({ subject, message, remedy }: Checkup, color: string): HTMLElement =>
  element(
    "div",
    { class: "card", style: `border-left: 6px solid var(${color})` },
    element("strong", {}, subject),
    element("div", {}, message),
    remedy === null ? null : element("div", { class: "hint" }, remedy),
  );

void check();
