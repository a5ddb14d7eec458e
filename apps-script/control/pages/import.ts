import { showHours } from "../../../schemas/hours.ts";
import { leftOutLines } from "../../../schemas/import/left-out-lines.ts";
import { replacedLines } from "../../../schemas/import/write-line.ts";
import type { ImportLeftOut, ImportPlan } from "../../../schemas/import.ts";
import { showMonth } from "../../../schemas/month.ts";
import { entrySource } from "../../../schemas/vocabulary.ts";
import type { ImportWish } from "../import/import-wish.ts";
import { nameField, withChoices } from "./lib/choose.ts";
import { button, element, notice, sentences } from "./lib/element.ts";
import { focusClose, showForm } from "./lib/form-page.ts";
import { readBase64 } from "./lib/read-file.ts";
import { run } from "./lib/run.ts";
import { toldWritten } from "./lib/told-written.ts";

const MOST_BYTES = 3_000_000;
const TOO_LARGE = "Ce fichier dépasse 3 Mo : ce n'est pas une déclaration.";
const NO_FILE = "Choisissez un fichier .xlsx.";

const chosenFile = (): File | undefined => document.querySelector<HTMLInputElement>("input[name=file]")?.files?.[0];

void withChoices(({ declarants }) => {
  showForm<{ readonly value: ImportPlan }>({
    intro:
      "Reprend un classeur Excel reçu d'un déclarant, ou le relevé d'une ETTI. Vous voyez tout ce qui sera écrit, et ce qui ne le sera pas, avant que rien ne change.",
    fields: [
      nameField("declarant", "Pour le compte de", declarants, "Choisissez le déclarant."),
      {
        name: "source",
        label: "Reçu par",
        kind: "choice",
        options: entrySource.codes.map((code) => ({ value: code, label: entrySource.labels[code] })),
        value: "workbook",
        missing: "Choisissez par où ces heures sont arrivées.",
      },
      { name: "file", label: "Fichier .xlsx", kind: "file", accept: ".xlsx", missing: NO_FILE },
    ],
    submit: "Lire le fichier",
    check: () => ((chosenFile()?.size ?? 0) > MOST_BYTES ? { file: TOO_LARGE } : {}),
    send: async ({ declarant }) => {
      const chosen = chosenFile();
      if (chosen === undefined) return { ok: false, message: NO_FILE };
      const content = await readBase64(chosen);
      if (content === null) return { ok: false, message: "Ce fichier n'a pas pu être lu : choisissez-le de nouveau." };
      return run("ask", { action: "plan-import", declarant, fileName: chosen.name, content, mapping: null });
    },
    told: ({ value }, { source = "workbook" }) => shown(value, source, chosenFile()?.name ?? ""),
  });
});

/** The proposal, what would be written, what would not and why; then the one button that writes. */
function shown(plan: ImportPlan, source: string, document: string): HTMLElement {
  const { proposal, rows, hours, writes, leftOut } = plan;
  const state = element("div");
  const write = button(
    "Écrire dans le classeur du déclarant",
    async () => {
      write.disabled = true;
      state.replaceChildren(notice("Un instant…"));
      const written = await run<{ readonly message: string }>("applyImport", wishOf(plan, source, document));
      state.replaceChildren(written.ok ? toldWritten(written) : notice(written.message, "wrong"));
      write.disabled = written.ok;
      if (written.ok) focusClose();
      else write.focus();
    },
    "action",
  );
  const counts = [
    `Lignes lues : ${rows.read}, dont ${rows.taken} à reprendre, ${rows.same} déjà dans le classeur et ${rows.leftOut} à laisser.`,
    `Heures lues : ${showHours(hours.read)} h, dont ${showHours(hours.taken)} à reprendre, ${showHours(hours.same)} déjà là et ${showHours(hours.leftOut)} à laisser.`,
  ];
  return element(
    "div",
    {},
    element("h2", { tabindex: "-1" }, "Ce que Jalon a compris"),
    sentences(proposal),
    element("h2", {}, "Ce qui sera écrit"),
    sentences(counts),
    ...replacedList(writes),
    leftOut.length === 0 ? null : element("h2", {}, "Ce qui est laissé, et pourquoi"),
    leftOut.length === 0 ? null : leftOutTable(leftOut),
    writes.length === 0
      ? notice("Rien à écrire : tout est déjà dans le classeur, ou laissé.", "warning")
      : element("div", { class: "buttons" }, write),
    state,
  );
}

/** What stands in the workbook and goes away is shown whole: nobody else will see that it was there. */
function replacedList(writes: ImportPlan["writes"]): readonly (HTMLElement | null)[] {
  const lines = replacedLines(writes);
  return lines.length === 0 ? [] : [element("h2", {}, "Ce qui sera remplacé"), sentences(lines)];
}

const leftOutTable = (leftOut: readonly ImportLeftOut[]): HTMLElement =>
  element(
    "table",
    {},
    element("tr", {}, ...["Ligne", "Contenu", "Pourquoi"].map((text) => element("th", { scope: "col" }, text))),
    ...leftOutLines(leftOut).map(({ sheet, where, content, reason }) =>
      element("tr", {}, element("td", {}, `${sheet}, ${where}`), element("td", {}, content), element("td", {}, reason)),
    ),
  );

const wishOf = (
  { workbook, declarant, months, writes, leftOut, rows, hours }: ImportPlan,
  source: string,
  document: string,
) =>
  ({
    workbook,
    declarant,
    source: source as ImportWish["source"],
    document,
    months: months.map(showMonth),
    writes,
    leftOut,
    rows: rows.taken,
    hours: hours.taken,
  }) satisfies ImportWish;
