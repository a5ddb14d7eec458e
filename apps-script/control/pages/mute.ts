import { showDate } from "../../../schemas/month.ts";
import { marketField, reasonField, withChoices } from "./lib/choose.ts";
import { daysAfter } from "./lib/days.ts";
import { showForm } from "./lib/form-page.ts";
import { run } from "./lib/run.ts";
import { toldWritten } from "./lib/told-written.ts";

const MOST_DAYS = 90;

void withChoices((choices) => {
  const last = daysAfter(choices.today, MOST_DAYS);
  showForm<{ readonly message: string }>({
    intro:
      "Le marché n'enverra plus d'alerte jusqu'à la date choisie. S'il s'aggrave, l'alerte part quand même. Pour lever la sourdine plus tôt, effacez sa ligne dans « Décisions ».",
    fields: [
      marketField(choices, "Choisissez le marché à mettre en sourdine."),
      {
        name: "until",
        label: "Jusqu'au",
        kind: "date",
        value: daysAfter(choices.today, 30),
        hint: "90 jours au plus.",
        missing: "Choisissez une date.",
      },
      reasonField("Il est gardé dans l'onglet « Décisions », avec votre nom et la date."),
    ],
    submit: "Mettre en sourdine",
    check: ({ until = "" }): Record<string, string> => {
      if (until > last) return { until: `Au plus 90 jours : choisissez une date jusqu'au ${showDate(last)}.` };
      return until < choices.today ? { until: "Cette date est passée : choisissez-en une à venir." } : {};
    },
    send: ({ market, until, reason }) => run("record", { kind: "mute", market, until, reason }),
    told: toldWritten,
  });
});
