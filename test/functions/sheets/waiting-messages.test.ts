import { describe, expect, it } from "vitest";
import { waitingMessages } from "../../../functions/sheets/waiting-messages.ts";
import type { MessageStatus } from "../../../schemas/state.ts";
import { anEmail } from "../../builders/journal-entries.ts";

const saidOf = (...statuses: MessageStatus[]) =>
  waitingMessages(statuses.map((status, index) => anEmail({ key: `m-${index}`, status }))).map(
    ({ message }) => message,
  );

describe("the messages that wait for a person", () => {
  it.each<[MessageStatus, string, readonly string[]]>([
    [
      "to-approve",
      "1 message attend votre accord : lisez-le dans l'onglet « Journal »",
      ["approuver", "ne pas envoyer"],
    ],
    ["uncertain", "1 message est incertain : est-il parti ?", ["renvoyer", "considérer comme envoyé"]],
    ["refused", "1 message n'a pas pu partir : corrigez l'adresse", ["renvoyer", "ne pas envoyer"]],
  ])("have a line that says what to type: %s", (status, beginning, words) => {
    const [line = ""] = saidOf(status, "sent");
    expect(line.startsWith(beginning)).toBe(true);
    expect(words.filter((word) => !line.includes(`« ${word} »`))).toEqual([]);
  });

  it("have one line for all those of a kind", () => {
    const lines = saidOf("refused", "uncertain", "refused", "to-approve", "uncertain");
    expect(lines.map((line) => line.slice(0, 12))).toEqual(["1 message at", "2 messages s", "2 messages n"]);
  });

  it("have none where nothing waits for a person", () => {
    expect(saidOf("sent", "to-send", "sending", "dropped", "discarded")).toEqual([]);
  });
});
