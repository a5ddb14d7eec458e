import { ACTOR_LABELS, STATE_LABELS } from "../../schemas/causes.ts";
import type { Issue } from "../../schemas/issue.ts";
import { workbookIdOf, workbookLink } from "../../schemas/workbook-link.ts";
import type { ConsolidationPlan } from "../domain/consolidation/plan-consolidation.ts";
import type { Control } from "../domain/control.ts";
import { cell, type SheetView, tableView, type ViewColumn } from "./sheet-view.ts";
import { REMARK_STYLE, STYLE_OF_STATE } from "./state-styles.ts";
import { hoursCell, STYLES } from "./styles.ts";
import { waitingMessages } from "./waiting-messages.ts";

/** Every open issue, in words: what cannot be read first, then what to mend, what to decide, and mere remarks. */
export const ANOMALIES_SHEET = "Anomalies";

/** How the control workbook is called among the declarants' names. */
export const CONTROL_NAME = "Pilotage";

const ISSUE_LABELS: Record<Issue["state"], string> = { ...STATE_LABELS, accepted: "remarque", unread: "illisible" };
const WEIGHT: Record<Issue["state"], number> = { unread: 0, rejected: 1, pending: 2, accepted: 3 };

type Shown = Pick<ConsolidationPlan, "issues" | "control" | "journal">;

/** The tab `Anomalies`. Issues of the same weight keep the order of the sheets. */
export function renderAnomalies({ issues, control, journal }: Shown): SheetView {
  const sorted = [...issues, ...waitingMessages(journal)].sort(
    (left, right) => WEIGHT[left.state] - WEIGHT[right.state],
  );
  return { ...tableView(ANOMALIES_SHEET, columnsFor(control), sorted, STYLES.heading), index: 2 };
}

function columnsFor(control: Control): readonly ViewColumn<Issue>[] {
  const linkOf = ({ workbook }: Issue): string | null => {
    if (workbook.kind === "control") return null;
    const rows = workbook.kind === "declarant" ? control.companies : control.buyers;
    const id = workbookIdOf(rows.find(({ name }) => name === workbook.name)?.workbook ?? "");
    return id === null ? null : workbookLink(id);
  };
  return [
    {
      heading: "État",
      note: "Illisible et à corriger d'abord ; en attente : quelqu'un doit décider ; remarque : à vérifier seulement.",
      width: 95,
      align: "center",
      cell: ({ state }) => cell(ISSUE_LABELS[state], state === "accepted" ? REMARK_STYLE : STYLE_OF_STATE[state]),
    },
    {
      heading: "Classeur",
      note: "Le déclarant ou l'acheteur concerné ; « Pilotage » : ce classeur-ci.",
      width: 190,
      cell: ({ workbook }) => cell(nameOf(workbook), STYLES.text),
    },
    {
      heading: "Onglet",
      note: "L'onglet où se trouve la cellule.",
      width: 110,
      cell: ({ sheet }) => cell(sheet || null, STYLES.text),
    },
    {
      heading: "Cellule",
      note: "La cellule à regarder : L7.",
      width: 70,
      align: "center",
      cell: (issue) => cell(issue.cell, STYLES.strong),
    },
    {
      heading: "Ce qu'il y a à faire",
      note: "Ce qui ne va pas, et quoi taper à la place. La ligne part d'elle-même une fois corrigée.",
      width: 560,
      cell: ({ message }) => cell(message, STYLES.wrapped),
    },
    {
      heading: "Heures",
      note: "Les heures qui en dépendent.",
      width: 75,
      align: "right",
      cell: ({ hours }) => hoursCell(hours || null),
    },
    {
      heading: "Cellules",
      note: "Combien de cellules sont concernées.",
      width: 75,
      align: "center",
      cell: ({ cells }) => cell(cells || null, STYLES.text),
    },
    {
      heading: "Qui agit",
      note: "Qui peut y faire quelque chose.",
      width: 100,
      cell: ({ who }) => cell(ACTOR_LABELS[who], STYLES.text),
    },
    {
      heading: "Lien",
      note: "Le classeur à ouvrir.",
      width: 260,
      cell: (issue) => cell(linkOf(issue), STYLES.clipped),
    },
  ];
}

/** The name of an issue's workbook, as the facilitator knows it. */
export const nameOf = (workbook: Issue["workbook"]): string =>
  workbook.kind === "control" ? CONTROL_NAME : workbook.name;
