import { marketField, withChoices } from "./lib/choose.ts";
import { showForm } from "./lib/form-page.ts";
import { run } from "./lib/run.ts";
import { toldWritten } from "./lib/told-written.ts";

void withChoices((choices) => {
  showForm<{ readonly message: string }>({
    intro:
      "Un marché clos n'est plus évalué et n'envoie plus d'alerte. La clôture est une ligne de l'onglet « Événements » : effacez-la pour revenir en arrière.",
    fields: [
      marketField(choices, "Choisissez le marché à clore."),
      {
        name: "outcome",
        label: "Issue",
        kind: "choice",
        options: choices.outcomes.map(({ code, label }) => ({ value: code, label })),
        missing: "Choisissez comment le marché se termine.",
      },
      { name: "date", label: "Date", kind: "date", value: choices.today, missing: "Choisissez la date de la clôture." },
      { name: "reference", label: "Référence (facultatif)", kind: "text", hint: "Un courrier, un procès-verbal…" },
    ],
    submit: "Clore le marché",
    send: ({ market, outcome, date, reference }) =>
      run("record", { kind: "close-market", market, outcome, date, reference: reference || null }),
    told: toldWritten,
  });
});
