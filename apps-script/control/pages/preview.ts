import type { MessagePreview } from "../../../schemas/requests.ts";
import { marketField, withChoices } from "./lib/choose.ts";
import { showForm } from "./lib/form-page.ts";
import { messageView } from "./lib/message-view.ts";
import { run } from "./lib/run.ts";

void withChoices((choices) => {
  showForm<{ readonly value: MessagePreview }>({
    intro: "Montre l'alerte de ce marché telle qu'elle serait aujourd'hui. Rien n'est envoyé.",
    fields: [marketField(choices, "Choisissez le marché.")],
    submit: "Voir l'aperçu",
    send: ({ market }) => run("ask", { action: "preview-market", market }),
    told: ({ value }) => messageView(value),
  });
});
