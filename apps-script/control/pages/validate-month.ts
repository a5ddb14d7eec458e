import { addMonths, monthOf } from "../../../schemas/month.ts";
import { marketField, nameField, reasonField, withChoices } from "./lib/choose.ts";
import { notice } from "./lib/element.ts";
import { showForm } from "./lib/form-page.ts";
import { run } from "./lib/run.ts";

void withChoices((choices) => {
  const thisMonth = monthOf(choices.today);
  showForm<{ readonly message: string }>({
    intro: "Confirme d'un coup les heures recevables d'un mois. Ce qui attend ou reste à corriger n'est pas touché.",
    fields: [
      nameField("declarant", "Déclarant", choices.declarants, "Choisissez le déclarant."),
      {
        name: "month",
        label: "Mois",
        kind: "month",
        value: addMonths(thisMonth, -1),
        missing: "Choisissez le mois.",
      },
      marketField(choices),
      reasonField("Par exemple : relevés vérifiés."),
    ],
    submit: "Valider le mois",
    check: ({ month = "" }): Record<string, string> =>
      month > thisMonth ? { month: "Ce mois n'a pas commencé : choisissez-en un autre." } : {},
    send: ({ declarant, month, market, reason }) =>
      run("record", { kind: "validate-month", declarant, market: market || null, month, reason }),
    told: ({ message }) => notice(message, "fine"),
  });
});
