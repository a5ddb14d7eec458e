import { choice } from "../../../schemas/contract-row/choice.ts";
import { type Decision, decisionsTable } from "../../../schemas/control-workbook.ts";
import { controlIssue, type Issue } from "../../../schemas/issue.ts";
import { showDate } from "../../../schemas/month.ts";
import type { KnownWorkbook } from "../../../schemas/state.ts";
import { validationRequestsTable } from "../../../schemas/validation-requests.ts";
import { foldText } from "../../../schemas/vocabulary.ts";
import type { Register } from "../hours/register.ts";
import { marketsOf } from "../hours/remedies.ts";
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
  ...known.requests.flatMap((each) => [...unknownMarket(each, known.register), ...askedTwice(each)]),
];

function waiting(requests: readonly AnsweredRequest[]): Issue[] {
  const count = requests.filter(({ answer }) => answer.kind === "waiting").length;
  if (count === 0) return [];
  const asked = count === 1 ? "1 demande de validation attend" : `${count} demandes de validation attendent`;
  return [controlIssue({ sheet: SHEET, state: "accepted", message: `${asked} votre réponse.` })];
}

function tornIssue({ declarant, request, answer }: AnsweredRequest): Issue {
  const named = `La demande « ${request.mark} » de ${declarant} (${request.market}, début le ${showDate(request.start)})`;
  const holds =
    answer.kind === "refused" ? "le refus, plus récent, l'emporte" : "la validation, plus récente, l'emporte";
  const message = `${named} est à la fois refusée dans « ${decisionsTable.title} » et validée dans « Validations » : ${holds}. Effacez l'une des deux lignes.`;
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

/** A request for a market that is none waits for nothing: nobody could answer it. */
function unknownMarket({ declarant, request, answer }: AnsweredRequest, register: Register): Issue[] {
  const { row, market } = request;
  if (answer.kind !== "waiting" || register.markets.has(foldText(market))) return [];
  const message = `Ligne ${row} : « ${market} » n'est pas un marché connu : tapez ${choice(marketsOf(declarant, register))}.`;
  return [issueOf(declarant, "rejected", message)];
}

function askedTwice({ declarant, request, alsoIn }: AnsweredRequest): Issue[] {
  return alsoIn.map((row) =>
    issueOf(
      declarant,
      "accepted",
      `Ligne ${row} : c'est la même demande qu'en ligne ${request.row}, une seule suffit.`,
    ),
  );
}

const issueOf = (declarant: string, state: Issue["state"], message: string): Issue => ({
  workbook: { kind: "declarant", name: declarant },
  sheet: SHEET,
  cell: null,
  state,
  who: "declarant",
  message,
  hours: 0,
  cells: 0,
});
