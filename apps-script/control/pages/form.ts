import type { FormReport } from "../../../schemas/requests.ts";
import { nameField, withChoices } from "./lib/choose.ts";
import { notice } from "./lib/element.ts";
import { showForm } from "./lib/form-page.ts";
import { formInWords } from "./lib/form-words.ts";
import { run } from "./lib/run.ts";

void withChoices(({ declarants }) => {
  showForm<{ readonly value: FormReport }>({
    intro:
      "Envoie au déclarant un classeur Excel prérempli avec ses contrats, pour qui ne peut pas utiliser la feuille partagée. Quand il vous le renvoie : menu Jalon, « Reprendre une déclaration reçue… ».",
    fields: [nameField("declarant", "Déclarant", declarants, "Choisissez le déclarant.")],
    submit: "Envoyer par courriel",
    send: ({ declarant }, requestId) => run("ask", { action: "send-form", declarant, requestId }),
    told: ({ value }) => {
      const { text, look } = formInWords(value);
      return notice(text, look);
    },
  });
});
