import type { Decision, Validation } from "../../../schemas/control-workbook.ts";
import type { IsoDate } from "../../../schemas/month.ts";
import type { KnownRequest, State } from "../../../schemas/state.ts";
import { requestKey } from "../../../schemas/validation-requests.ts";
import { foldText } from "../../../schemas/vocabulary.ts";
import type { Control } from "../control.ts";

/**
 * What a facilitator has answered to a request. `until`: `null` when the validation has no end; `already`: it began before
 * the start that is asked for, so that it may be somebody else's who bore the same mark.
 */
export type Answer =
  | { readonly kind: "waiting" }
  | {
      readonly kind: "validated";
      readonly participant: string;
      readonly from: IsoDate;
      readonly until: IsoDate | null;
      readonly already: boolean;
    }
  | { readonly kind: "refused"; readonly reason: string; readonly author: string; readonly date: IsoDate };

/**
 * A declarant's request and where it stands. `alsoIn` are the other rows of its tab that ask for the same. `torn`: it
 * is validated and refused, and the validation holds.
 */
export type AnsweredRequest = {
  readonly declarant: string;
  readonly key: string;
  readonly request: KnownRequest;
  readonly alsoIn: readonly number[];
  readonly answer: Answer;
  readonly torn: boolean;
};

/** Every request that the declarants' workbooks hold, each once, with its answer: those that wait first, oldest first. */
export function answerRequests(
  workbooks: State["workbooks"],
  control: Pick<Control, "validations" | "decisions">,
): AnsweredRequest[] {
  const declarants = [...workbooks.values()].filter(
    ({ role, requests }) => role === "declarant" && requests.length > 0,
  );
  const answered = declarants.flatMap(({ name, requests }) =>
    [...byKey(name, requests)].map(([key, [request, ...others]]): AnsweredRequest => {
      const validation = validationFor(name, request, control.validations);
      const refusal = refusalOf(key, control.decisions);
      return {
        declarant: name,
        key,
        request,
        alsoIn: others.map(({ row }) => row),
        answer: answerOf(request, validation, refusal),
        torn: validation !== null && refusal !== null,
      };
    }),
  );
  return answered.sort(waitingThenOldest);
}

type Requests = [KnownRequest, ...KnownRequest[]];

function byKey(declarant: string, requests: readonly KnownRequest[]): Map<string, Requests> {
  const found = new Map<string, Requests>();
  for (const request of requests) {
    const key = requestKey(declarant, request);
    const same = found.get(key);
    if (same) same.push(request);
    else found.set(key, [request]);
  }
  return found;
}

/**
 * The validation of the same declarant and mark that holds on the request's market and has not ended before its start:
 * the one that begins last, for a mark may be given to somebody else later.
 */
function validationFor(
  declarant: string,
  { mark, market, start }: KnownRequest,
  validations: readonly Validation[],
): Validation | null {
  const answering = validations.filter(
    (each) =>
      isSame(each.declarant, declarant) &&
      isSame(each.mark, mark) &&
      (each.markets === null || each.markets.some((code) => isSame(code, market))) &&
      (each.until === null || each.until >= start),
  );
  return latest(answering, ({ from }) => from);
}

const isSame = (left: string | null, right: string): boolean => left !== null && foldText(left) === foldText(right);

const refusalOf = (key: string, decisions: readonly Decision[]): Decision | null =>
  latest(
    decisions.filter(({ kind, message }) => kind === "refuse-request" && isKey(message, key)),
    ({ date }) => date,
  );

/** Whether a person wrote this key: capitals and blanks around it make no difference. */
export const isKey = (typed: string | null, key: string): boolean => typed?.trim().toLowerCase() === key;

/** The last line of the latest date. */
function latest<T>(items: readonly T[], dateOf: (item: T) => IsoDate): T | null {
  return items.reduce<T | null>((last, each) => (last === null || dateOf(each) >= dateOf(last) ? each : last), null);
}

/** A person who is validated may work, whatever was refused before: the register holds over a refusal. */
function answerOf({ start }: KnownRequest, validation: Validation | null, refusal: Decision | null): Answer {
  if (validation !== null) {
    const { participant, from, until } = validation;
    return { kind: "validated", participant, from, until, already: from < start };
  }
  if (refusal === null) return { kind: "waiting" };
  const { reason, author, date } = refusal;
  return { kind: "refused", reason, author, date };
}

function waitingThenOldest(left: AnsweredRequest, right: AnsweredRequest): number {
  const rank = ({ answer, request }: AnsweredRequest) => `${answer.kind === "waiting" ? 0 : 1} ${request.start}`;
  return rank(left) < rank(right) ? -1 : rank(left) > rank(right) ? 1 : 0;
}
