import type { Checkup, DoctorReport } from "../../../schemas/requests.ts";
import { button, element, notice, sentences, show } from "./lib/element.ts";
import { closeOnEscape, closePage, run } from "./lib/run.ts";

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
    ...(answer.ok ? told(answer.value) : [notice(answer.message, "wrong"), await unknownMenu(answer.code)]),
    element(
      "div",
      { class: "buttons" },
      close,
      button("Vérifier de nouveau", () => void check()),
    ),
  );
  // The verdict stands at the top: the way out must not scroll it away.
  close.focus({ preventScroll: true });
}

/** What a service that does not know this menu must be told: only the script knows it. */
async function unknownMenu(code = ""): Promise<HTMLElement | null> {
  if (!["unauthenticated", "switched-off"].includes(code)) return null;
  const identity = await run<{ readonly line: string }>("menuIdentity");
  if (!identity.ok) return notice(identity.message, "wrong");
  return element(
    "div",
    {},
    element("p", {}, REGISTER),
    element("pre", {}, element("code", {}, identity.line)),
    element("p", { class: "hint" }, SEVERAL),
  );
}

const REGISTER =
  "Si cela revient, le service ne connaît pas encore ce menu. Donnez cette ligne à la personne qui a installé Jalon : elle l'ajoute au fichier des variables et déploie de nouveau la fonction « facilitator » (guide d'installation, étape 12).";
const SEVERAL =
  "S'il y a déjà une ligne FACILITATOR_AUDIENCES pour d'autres classeurs, elle y ajoute, après une virgule, ce qui suit le premier « = ».";

function told({ checkups }: DoctorReport): Node[] {
  const wrong = checkups.filter(({ verdict }) => verdict === "wrong").length;
  const summary =
    wrong === 0
      ? notice("Rien n'empêche Jalon de travailler.", "fine")
      : notice(wrong === 1 ? "1 point est à réparer." : `${wrong} points sont à réparer.`, "wrong");
  return [summary, ...VERDICTS.flatMap((verdict) => group(checkups, verdict))];
}

/** What is in order is folded away. */
function group(checkups: readonly Checkup[], [verdict, title, color]: (typeof VERDICTS)[number]): Node[] {
  const own = checkups.filter((each) => each.verdict === verdict);
  const cards = [...alike(own).values()].map((each) => card(each, color));
  if (cards.length === 0) return [];
  const heading = element("h2", {}, `${title} (${own.length})`);
  return verdict === "fine" ? [element("details", {}, element("summary", {}, heading), ...cards)] : [heading, ...cards];
}

/** The same thing said of many workbooks is read once. */
function alike(checkups: readonly Checkup[]): Map<string, readonly Checkup[]> {
  const found = new Map<string, readonly Checkup[]>();
  for (const each of checkups) {
    const words = `${each.message}\n${each.remedy}`;
    found.set(words, [...(found.get(words) ?? []), each]);
  }
  return found;
}

function card(same: readonly Checkup[], color: string): HTMLElement {
  const [first] = same;
  const subjects = same.map(({ subject }) => subject);
  return element(
    "div",
    { class: "card", style: `border-left: 6px solid var(${color})` },
    subjects.length === 1 ? element("strong", {}, subjects[0] ?? "") : null,
    element("div", {}, first?.message ?? ""),
    first?.remedy ? element("div", { class: "hint" }, first.remedy) : null,
    subjects.length === 1 ? null : sentences(subjects),
  );
}

closeOnEscape();
void check();
