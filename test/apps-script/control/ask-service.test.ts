import { describe, expect, it } from "vitest";
import { askService } from "../../../apps-script/control/service/ask-service.ts";
import type { HttpReply } from "../../../apps-script/control/sheet/http.ts";

const REQUEST = { controlWorkbook: "control", action: "list" } as const;
const LISTED = { status: 200, text: JSON.stringify({ messages: [] }) };

/** Asks a service that gives these replies one after the other; tells the answer and how often it was asked. */
function ask(replies: readonly HttpReply[], url = "https://example.org/facilitator") {
  const asked: string[] = [];
  const waits: number[] = [];
  const answer = askService(REQUEST, {
    url,
    post: (at) => {
      asked.push(at);
      return replies[asked.length - 1] ?? null;
    },
    sleep: (milliseconds) => waits.push(milliseconds),
  });
  return { answer, asked: asked.length, waits: waits.length };
}

const refusal = (status: number, message: string): HttpReply => ({
  status,
  text: JSON.stringify({ error: { message } }),
});

describe("askService", () => {
  it("gives what the service answered", () => {
    expect(ask([LISTED])).toEqual({ answer: { ok: true, value: { messages: [] } }, asked: 1, waits: 0 });
  });

  it.each<[string, HttpReply]>([
    ["did not answer", null],
    ["is busy", refusal(503, "Occupé.")],
    ["lost its turn", refusal(409, "Une autre mise à jour est en cours.")],
  ])("asks once more a service that %s", (_, first) => {
    expect(ask([first, LISTED])).toEqual({ answer: { ok: true, value: { messages: [] } }, asked: 2, waits: 1 });
  });

  it.each<[string, readonly HttpReply[], string]>([
    ["a refusal in its own words, at once", [refusal(403, "Votre adresse manque.")], "Votre adresse manque."],
    ["a service that stays busy", [refusal(503, "Occupé."), refusal(503, "Occupé.")], "Occupé."],
    ["silence", [null, null], "Le service n'a pas répondu. Rien n'est perdu : réessayez dans une minute."],
    [
      "a page of somebody else's",
      [{ status: 404, text: "<html>" }],
      "Le service n'a pas répondu. Rien n'est perdu : réessayez dans une minute.",
    ],
    [
      "an answer of another version",
      [{ status: 200, text: JSON.stringify({ letters: [] }) }],
      "Le service a répondu autrement que prévu : le script de ce classeur et le service n'ont pas la même version.",
    ],
  ])("tells in words: %s", (_, replies, message) => {
    expect(ask(replies).answer).toEqual({ ok: false, message });
  });

  it("asks nobody without an address, and says where it goes", () => {
    const { answer, asked } = ask([LISTED], "");
    expect(asked).toBe(0);
    expect(answer).toEqual({ ok: false, message: expect.stringContaining("« Adresse de la fonction facilitator »") });
  });
});
