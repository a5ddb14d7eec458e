/**
 * Where an e-mail may stand. `sending`: one run has claimed it; `uncertain`: it may have left, and only a person may send
 * it again; `dropped`: it was no longer true before it left; `to-approve`: it waits for a person's go; `discarded`: a
 * person did not want it to leave.
 */
export const MESSAGE_STATUSES = [
  "to-send",
  "sending",
  "sent",
  "uncertain",
  "refused",
  "dropped",
  "to-approve",
  "discarded",
] as const;

/** Where an e-mail stands, in the users' words. */
export const MESSAGE_STATUS_LABELS: Readonly<Record<(typeof MESSAGE_STATUSES)[number], string>> = {
  "to-send": "à envoyer",
  sending: "en cours",
  sent: "envoyé",
  uncertain: "incertain",
  refused: "refusé",
  dropped: "sans objet",
  "to-approve": "à approuver",
  discarded: "écarté",
};
