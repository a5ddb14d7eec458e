import { describe, expect, it } from "vitest";
import { answerRequests } from "../../../../functions/domain/requests/answers.ts";
import type { Decision, Validation } from "../../../../schemas/control-workbook.ts";
import { aControl } from "../../../builders/a-control.ts";
import { aKnownWorkbook, aState } from "../../../builders/a-world.ts";
import { aDecision, aValidation } from "../../../builders/control-records.ts";
import { aRequest } from "../../../builders/requests.ts";

const BATI = "Bâti Falaises";
const KEY = "demande/bati falaises/m b/arq 2024//2025-12-01";

const validation = (changes: Partial<Validation> = {}) =>
  aValidation({ participant: "P-0042", declarant: BATI, mark: "M.B.", from: "2025-12-01", ...changes });
const refusal = (changes: Partial<Decision> = {}) =>
  aDecision({
    kind: "refuse-request",
    participant: null,
    message: KEY,
    date: "2025-11-20",
    reason: "hors critères",
    ...changes,
  });

const answerTo = (control: Parameters<typeof aControl>[0], request = aRequest()) => {
  const { workbooks } = aState(aKnownWorkbook({ requests: [request] }));
  return answerRequests(workbooks, aControl({ validations: [], ...control }))[0];
};

const VALIDATED = { kind: "validated", participant: "P-0042", from: "2025-12-01", until: null, already: false };
const REFUSED = { kind: "refused", reason: "hors critères", author: "Camille Lenoir", date: "2025-11-20" };
const WAITING = { kind: "waiting" };

describe("the answer to a request", () => {
  it.each<[string, Parameters<typeof aControl>[0], object]>([
    ["waits without a line of the facilitator", {}, WAITING],
    ["is the validation of the same declarant, mark and market", { validations: [validation()] }, VALIDATED],
    [
      "is a validation spelled otherwise, on a list of markets",
      { validations: [validation({ declarant: "BATI FALAISES", mark: "m b", markets: ["ACV-2024", "ARQ_2024"] })] },
      VALIDATED,
    ],
    ["is none of another market", { validations: [validation({ markets: ["ACV-2024"] })] }, WAITING],
    ["is none of another declarant", { validations: [validation({ declarant: "Intérim Alma" })] }, WAITING],
    ["is none of nobody's mark", { validations: [validation({ declarant: null })] }, WAITING],
    ["is none of another mark", { validations: [validation({ mark: "K.L." })] }, WAITING],
    ["is none that ended before the start", { validations: [validation({ until: "2025-11-30" })] }, WAITING],
    [
      "is one that ends on the first day",
      { validations: [validation({ until: "2025-12-01" })] },
      { ...VALIDATED, until: "2025-12-01" },
    ],
    [
      "is the validation that begins last, whoever bore the mark before",
      { validations: [validation(), validation({ participant: "P-0007", from: "2024-01-01" })] },
      VALIDATED,
    ],
    [
      "says of an older validation that it is one, for the mark may have been somebody else's",
      { validations: [validation({ participant: "P-0007", from: "2023-02-01" })] },
      { ...VALIDATED, participant: "P-0007", from: "2023-02-01", already: true },
    ],
    ["is the refusal of its key", { decisions: [refusal()] }, REFUSED],
    [
      "is the refusal whose key was typed in capitals",
      { decisions: [refusal({ message: KEY.toUpperCase() })] },
      REFUSED,
    ],
    ["is no refusal of another key", { decisions: [refusal({ message: `${KEY}x` })] }, WAITING],
    [
      "is the last refusal by its date",
      { decisions: [refusal(), refusal({ date: "2025-11-10", reason: "en attente d'une pièce" })] },
      REFUSED,
    ],
    ["is the validation, given after the refusal", { validations: [validation()], decisions: [refusal()] }, VALIDATED],
    [
      "is the validation from the start that was asked for, though refused only later",
      { validations: [validation()], decisions: [refusal({ date: "2025-12-10" })] },
      VALIDATED,
    ],
    [
      "is the refusal where the validation had ended before the start",
      { validations: [validation({ from: "2024-01-01", until: "2024-12-31" })], decisions: [refusal()] },
      REFUSED,
    ],
  ])("%s", (_, control, answer) => {
    expect(answerTo(control)?.answer).toEqual(answer);
  });

  it("says that a request is both validated and refused", () => {
    expect(answerTo({ validations: [validation()], decisions: [refusal()] })?.torn).toBe(true);
    expect(answerTo({ validations: [validation()] })?.torn).toBe(false);
  });
});

describe("the requests of a structure", () => {
  const twice = [aRequest(), aRequest({ row: 5, mark: "m b", job: "peintre" })];
  const { workbooks } = aState(
    aKnownWorkbook({ requests: [...twice, aRequest({ row: 3, mark: "K.L.", start: "2025-03-01" })] }),
    aKnownWorkbook({ id: "alma", name: "Intérim Alma", requests: [aRequest({ start: "2026-01-05" })] }),
    aKnownWorkbook({ id: "buyer", role: "buyer", name: "Ville" }),
  );

  it("are each once, those that wait first and the oldest before the others", () => {
    const answered = answerRequests(workbooks, aControl({ validations: [validation({ mark: "K.L." })] }));
    expect(
      answered.map(({ declarant, request, alsoIn, answer }) => [declarant, request.row, alsoIn, answer.kind]),
    ).toEqual([
      [BATI, 2, [5], "waiting"],
      ["Intérim Alma", 2, [], "waiting"],
      [BATI, 3, [], "validated"],
    ]);
    expect(answered[0]?.key).toBe(KEY);
  });
});
