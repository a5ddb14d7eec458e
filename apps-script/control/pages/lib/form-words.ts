import type { MessageStatus } from "../../../../schemas/state.ts";

/** What became of a form that was sent, and how the page shows it. */
export type FormWords = { readonly text: string; readonly look: "fine" | "warning" | "wrong" };

const JOURNAL = "l'onglet « Journal »";
const LATER = {
  look: "warning",
  say: (to: string) => `Le formulaire pour ${to} attend : il part au prochain passage de Jalon, et ${JOURNAL} le dira.`,
} as const;
const NOT = {
  look: "warning",
  say: (to: string) => `Le formulaire n'est pas parti à ${to} : quelqu'un l'a écarté. Voyez ${JOURNAL}.`,
} as const;

const WORDS: Readonly<Record<MessageStatus, { look: FormWords["look"]; say: (to: string) => string }>> = {
  sent: { look: "fine", say: (to) => `Le formulaire est parti à ${to}.` },
  "to-send": LATER,
  sending: LATER,
  "to-approve": {
    look: "warning",
    say: (to) => `Le formulaire pour ${to} attend votre accord : menu Jalon, « Messages en attente… ».`,
  },
  refused: {
    look: "wrong",
    say: (to) =>
      `Le formulaire n'est pas parti : le service d'envoi a refusé ${to}. Vérifiez l'adresse dans « Entreprises » ; ${JOURNAL} dit pourquoi.`,
  },
  uncertain: {
    look: "warning",
    say: (to) =>
      `On ne sait pas si le formulaire est parti à ${to} : demandez-le, puis décidez dans le menu Jalon, « Messages en attente… ».`,
  },
  dropped: NOT,
  discarded: NOT,
};

/** Says where a form's e-mail stands. */
export function formInWords({
  to,
  status,
}: {
  readonly to: readonly string[];
  readonly status: MessageStatus;
}): FormWords {
  const { look, say } = WORDS[status];
  return { look, text: say(to.join(", ")) };
}
