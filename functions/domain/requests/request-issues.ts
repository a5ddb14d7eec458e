import { ruleOf } from "../../../schemas/causes.ts";
import { requestFindings, sameRequest } from "../../../schemas/contract-row/request-findings.ts";
import { type Decision, decisionsTable } from "../../../schemas/control-workbook.ts";
import { controlIssue, type Issue } from "../../../schemas/issue.ts";
import { showDate } from "../../../schemas/month.ts";
import type { KnownRequest, KnownWorkbook } from "../../../schemas/state.ts";
import { columnLetter } from "../../../schemas/table/a1.ts";
import { validationRequestsTable } from "../../../schemas/validation-requests.ts";
import { foldText } from "../../../schemas/vocabulary.ts";
import { placeBook } from "../hours/engaged-places.ts";
import type { Register } from "../hours/register.ts";
import { type AnsweredRequest, isKey } from "./answers.ts";

/** Where requests are typed, and where the facilitator sees them all. */
const SHEET = validationRequestsTable.title;

/** `declarants` are the workbooks that requests may stand in. */
type Known = {
  readonly requests: readonly AnsweredRequest[];
  readonly declarants: readonly KnownWorkbook[];
  readonly decisions: readonly Decision[];
  readonly register: Register;
};

/** What the requests for validations ask of people: an answer, a key to copy again, a line too many. */
export const requestIssues = (known: Known): Issue[] => [
  ...waiting(known.requests),
  ...known.requests.filter(({ torn }) => torn).map(tornIssue),
  ...unknownRefusals(known),
  ...known.requests.flatMap((each) => [...misplaced(each, known.register), ...askedTwice(each)]),
];

function waiting(requests: readonly AnsweredRequest[]): Issue[] {
  const count = requests.filter(({ answer }) => answer.kind === "waiting").length;
  if (count === 0) return [];
  const asked = count === 1 ? "1 demande de validation attend" : `${count} demandes de validation attendent`;
  return [controlIssue({ sheet: SHEET, state: "accepted", message: `${asked} votre réponse.` })];
}

function tornIssue({ declarant, request }: AnsweredRequest): Issue {
  const named = `La demande « ${request.mark} » de ${declarant} (${request.market}, début le ${showDate(request.start)})`;
  const message = `${named} est à la fois refusée dans « ${decisionsTable.title} » et validée dans « Validations » : la validation l'emporte. Effacez la ligne du refus ; si ce sont deux personnes, demandez un autre repère pour la nouvelle.`;
  return controlIssue({ sheet: decisionsTable.title, state: "accepted", message });
}

/** A refusal that refuses nothing; one whose declarant is not read yet is left alone until then. */
function unknownRefusals({ requests, declarants, decisions }: Known): Issue[] {
  const unread = declarants.filter(({ read }) => !read).map(({ name }) => foldText(name));
  return decisions.flatMap(({ kind, message: key }): Issue[] => {
    if (kind !== "refuse-request" || key === null) return [];
    const declarant = foldText(key.split("/")[1] ?? "");
    if (unread.includes(declarant) || requests.some((each) => isKey(key, each.key))) return [];
    const message = `« ${key} » n'est la clé d'aucune demande : recopiez-la de l'onglet « ${SHEET} », ou effacez cette décision si la demande a été retirée.`;
    return [controlIssue({ sheet: decisionsTable.title, state: "rejected", message })];
  });
}

/** A request for somewhere that its declarant has no engagement on; one that has its answer is mended no more. */
function misplaced({ declarant, request, answer }: AnsweredRequest, register: Register): Issue[] {
  if (answer.kind !== "waiting") return [];
  return requestFindings(request, placeBook(declarant, register)).map(({ cause, column, facts }) => {
    const { state, sentence } = ruleOf(cause);
    return issueAt(declarant, cellOf(request, column), { state, message: sentence(facts) });
  });
}

function askedTwice({ declarant, request, alsoIn }: AnsweredRequest): Issue[] {
  const message = sameRequest(request.row);
  return alsoIn.map((row) => issueAt(declarant, cellOf({ ...request, row }, "mark"), { state: "accepted", message }));
}

const COLUMNS = Object.keys(validationRequestsTable.columns);

/** The address of a request's cell, wherever people moved its column. */
const cellOf = ({ row, moved }: Pick<KnownRequest, "row" | "moved">, column: string): string =>
  `${moved[column] ?? columnLetter(COLUMNS.indexOf(column))}${row}`;

const issueAt = (declarant: string, cell: string, { state, message }: Pick<Issue, "state" | "message">): Issue => ({
  workbook: { kind: "declarant", name: declarant },
  sheet: SHEET,
  cell,
  state,
  who: "declarant",
  message: `${cell} : ${message}`,
  hours: 0,
  cells: 0,
});
