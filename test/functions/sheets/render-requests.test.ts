import { expect, it } from "vitest";
import { renderRequests } from "../../../functions/sheets/render-requests.ts";
import { serialOfDate } from "../../../schemas/cells/serial-date.ts";
import { aRequest } from "../../builders/requests.ts";

it("never answers silently by an older validation", () => {
  const asked = { declarant: "Bâti Falaises", key: "k", request: aRequest(), alsoIn: [], torn: false };
  const answer = { kind: "validated", participant: "P-0007", from: "2023-02-01", until: null, already: true } as const;
  const { rows } = renderRequests({ requests: [{ ...asked, answer }] });
  expect(rows[1]?.[8]?.value).toBe(
    "Déjà validée depuis le 01/02/2023 : code P-0007, sans limite. Si c'est une autre personne, changez son repère.",
  );
});

it("shows the facilitator each request, its answer, and the key to refuse it by", () => {
  const request = aRequest({ lot: "2", company: "Toitures", job: "couvreur", contractType: "permanent" });
  const key = "demande/bati falaises/m b/arq 2024/2/2025-12-01";
  const asked = { declarant: "Bâti Falaises", key, request, alsoIn: [], torn: false };
  const { rows } = renderRequests({ requests: [{ ...asked, answer: { kind: "waiting" } }] });
  expect(rows.map((row) => row.map(({ value }) => value))).toEqual([
    ["Déclarant", "Repère", "Marché", "Lot", "Entreprise", "Métier", "Contrat", "Début", "Réponse", "Clé"],
    [
      ...["Bâti Falaises", "M.B.", "ARQ-2024", "2", "Toitures", "couvreur", "CDI"],
      serialOfDate("2025-12-01"),
      "Attend votre réponse",
      key,
    ],
  ]);
});
