import { describe, expect, it } from "vitest";
import { planConsolidation, type World } from "../../../../functions/domain/consolidation/plan-consolidation.ts";
import type { DeclarantReading } from "../../../../functions/domain/consolidation/readings.ts";
import type { KnownRequest, KnownWorkbook } from "../../../../schemas/state.ts";
import { aControl } from "../../../builders/a-control.ts";
import { aKnownWorkbook, aState, aWorld, NOW } from "../../../builders/a-world.ts";
import { aDecision, aValidation } from "../../../builders/control-records.ts";
import { aRequest } from "../../../builders/requests.ts";

const BATI = "Bâti Falaises";
const KEY = "demande/bati falaises/m b/arq 2024//2025-12-01";

const issuesOf = (requests: readonly KnownRequest[], world: Partial<World> = {}, known: Partial<KnownWorkbook> = {}) =>
  planConsolidation(
    aWorld({ state: aState(aKnownWorkbook({ requests: [...requests], ...known })), ...world }),
    NOW,
  ).issues.map(({ workbook, sheet, state, who, message }) => [
    workbook.kind,
    sheet,
    state,
    who,
    message.replaceAll("\u00a0", " "),
  ]);
const refusing = (message: string) =>
  aControl({ decisions: [aDecision({ kind: "refuse-request", participant: null, message })] });

describe("what requests ask of people", () => {
  it("counts those that wait for an answer", () => {
    expect(issuesOf([aRequest()])).toEqual([
      ["control", "Demandes", "accepted", "facilitator", "1 demande de validation attend votre réponse."],
    ]);
    expect(issuesOf([aRequest(), aRequest({ mark: "K.L." })])[0]?.[4]).toBe(
      "2 demandes de validation attendent votre réponse.",
    );
  });

  it("says nothing once all have their answer", () => {
    expect(issuesOf([aRequest()], { control: refusing(KEY) })).toEqual([]);
  });

  it("says which word holds of a request both validated and refused", () => {
    const control = aControl({
      validations: [aValidation({ declarant: BATI, mark: "M.B.", from: "2025-12-01" })],
      decisions: [aDecision({ kind: "refuse-request", participant: null, message: KEY })],
    });
    expect(issuesOf([aRequest()], { control })).toEqual([
      [
        "control",
        "Décisions",
        "accepted",
        "facilitator",
        "La demande « M.B. » de Bâti Falaises (ARQ-2024, début le 01/12/2025) est à la fois refusée dans « Décisions » et validée dans « Validations » : la validation l'emporte. Effacez la ligne du refus ; si ce sont deux personnes, demandez un autre repère pour la nouvelle.",
      ],
    ]);
  });

  it("asks for a key that is no request's, once its declarant has been read", () => {
    const control = refusing(`${KEY}-mal-recopiée`);
    const message = `« ${KEY}-mal-recopiée » n'est la clé d'aucune demande : recopiez-la de l'onglet « Demandes », ou effacez cette décision si la demande a été retirée.`;
    expect(issuesOf([], { control })).toEqual([["control", "Décisions", "rejected", "facilitator", message]]);
    expect(issuesOf([], { control }, { read: false }).map(([, , , , text]) => text)).not.toContain(message);
  });

  it("point at the cell, in whatever column people moved it to", () => {
    const moved = { market: "D", company: "B" };
    const request = aRequest({ row: 4, market: "ARK-2024", company: "Toitures", moved });
    expect(issuesOf([request]).map(([, , , , message]) => message?.split(" ")[0])).toEqual(["1", "D4", "B4"]);
  });

  it("tells the declarant of a market that is none, and of a line too many", () => {
    const requests = [aRequest({ row: 4, market: "ARK-2024" }), aRequest({ row: 6, market: "ARK_2024" })];
    expect(issuesOf(requests).slice(1)).toEqual([
      [
        "declarant",
        "Demandes",
        "rejected",
        "declarant",
        "B4 : « ARK-2024 » n'est pas un de vos marchés : tapez ARQ-2024, ou demandez à votre facilitateur d'ajouter l'engagement.",
      ],
      [
        "declarant",
        "Demandes",
        "accepted",
        "declarant",
        "A6 : C'est la même demande qu'en ligne 4 : une seule suffit, effacez celle-ci.",
      ],
    ]);
  });
});

describe("the requests that a run remembers", () => {
  const reading = (changes: Partial<DeclarantReading>): DeclarantReading => ({
    declarant: BATI,
    sheets: [],
    problems: [],
    requests: null,
    ...changes,
  });
  const known = { state: aState(aKnownWorkbook({ requests: [aRequest()] })) };
  const run = (...readings: DeclarantReading[]) => planConsolidation(aWorld({ ...known, readings }), NOW);
  const remembered = (plan: ReturnType<typeof run>) =>
    [...plan.state.workbooks.values()].map(({ requests }) => requests);

  it("are those that it read", () => {
    expect(remembered(run(reading({ requests: [] })))).toEqual([[]]);
    expect(remembered(run(reading({ requests: [aRequest({ row: 9 })] })))).toEqual([[aRequest({ row: 9 })]]);
  });

  it("are kept of a workbook that is not read, and of one that lost the tab, which is said", () => {
    expect(remembered(run())).toEqual([[aRequest()]]);
    const plan = run(reading({}));
    expect(remembered(plan)).toEqual([[aRequest()]]);
    expect(plan.issues[0]).toMatchObject({
      sheet: "Demandes",
      state: "rejected",
      message:
        "L'onglet « Demandes » a disparu ou changé de nom : rendez-lui ce nom. Vos demandes restent telles qu'elles ont été lues en dernier.",
    });
  });

  it("are asked of nobody whose workbook never had any, nor of one that cannot be opened", () => {
    const never = planConsolidation(aWorld({ readings: [reading({})] }), NOW);
    expect(never.issues).toEqual([]);
    const whole = { sheet: "", cell: null, message: "Le classeur est introuvable.", unread: true };
    expect(run(reading({ problems: [whole] })).issues.map(({ sheet }) => sheet)).toEqual(["", "Demandes"]);
  });
});
