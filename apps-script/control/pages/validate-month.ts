import { addMonths, type Month, monthOf, showMonth } from "../../../schemas/month.ts";
import { marketField, nameField, reasonField, withChoices } from "./lib/choose.ts";
import { showForm } from "./lib/form-page.ts";
import { run } from "./lib/run.ts";
import { toldWritten } from "./lib/told-written.ts";

void withChoices((choices) => {
  const thisMonth = monthOf(choices.today);
  showForm<{ readonly message: string }>({
    intro: "Confirme d'un coup les heures recevables d'un mois. Ce qui attend ou reste à corriger n'est pas touché.",
    fields: [
      nameField("declarant", "Déclarant", choices.declarants, "Choisissez le déclarant."),
      {
        name: "month",
        label: "Mois",
        kind: "choice",
        options: lastMonths(thisMonth),
        value: addMonths(thisMonth, -1),
        missing: "Choisissez le mois.",
      },
      marketField(choices),
      reasonField("Par exemple : relevés vérifiés."),
    ],
    submit: "Valider le mois",
    send: ({ declarant, month, market, reason }) =>
      run("record", { kind: "validate-month", declarant, market: market || null, month, reason }),
    told: toldWritten,
  });
});

const MOST_MONTHS = 24;

/** This month and those before it, the latest first. */
const lastMonths = (thisMonth: Month) =>
  Array.from({ length: MOST_MONTHS }, (_, back) => addMonths(thisMonth, -back)).map((month) => ({
    value: month,
    label: showMonth(month),
  }));
