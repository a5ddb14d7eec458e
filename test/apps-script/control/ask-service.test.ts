import { describe, expect, it } from "vitest";
import { askService } from "../../../apps-script/control/service/ask-service.ts";
import type { HttpReply } from "../../../apps-script/control/sheet/http.ts";
import type { FacilitatorRequest } from "../../../schemas/requests.ts";

const LIST = { controlWorkbook: "control", action: "list" } as const;
const CONSOLIDATE = { controlWorkbook: "control", action: "consolidate" } as const;
const NOTHING: HttpReply = { status: null, why: "Exception: Adresse indisponible", late: false };
const LATE: HttpReply = { status: null, why: "Exception: Délai dépassé", late: true };
const LISTED = { status: 200, text: JSON.stringify({ messages: [] }) };

/** Asks a service that gives these replies one after the other; tells the answer and how often it was asked. */
function ask(
  replies: readonly HttpReply[],
  {
    request = LIST,
    address = "https://facilitator-x.run.app",
  }: { request?: FacilitatorRequest; address?: string } = {},
) {
  const asked: string[] = [];
  const waits: number[] = [];
  const answer = askService(request, {
    address,
    post: (at) => {
      asked.push(at);
      return replies[asked.length - 1] ?? NOTHING;
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
    ["did not answer", NOTHING],
    ["is busy", refusal(503, "Occupé.")],
    ["lost its turn", refusal(409, "Une autre mise à jour est en cours.")],
  ])("asks once more a service that %s", (_, first) => {
    expect(ask([first, LISTED])).toEqual({ answer: { ok: true, value: { messages: [] } }, asked: 2, waits: 1 });
  });

  it.each<[string, readonly HttpReply[], string]>([
    ["a refusal in its own words, at once", [refusal(403, "Votre adresse manque.")], "Votre adresse manque."],
    ["a service that stays busy", [refusal(503, "Occupé."), refusal(503, "Occupé.")], "Occupé."],
    ["silence", [NOTHING, NOTHING], "Le service n'a pas répondu. Rien n'est perdu : réessayez dans une minute."],
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
    expect(ask(replies).answer).toMatchObject({ ok: false, message });
  });

  it.each<[string, FacilitatorRequest, HttpReply, string]>([
    ["a run", CONSOLIDATE, LATE, "Le service travaille encore : regardez l'onglet « Suivi » dans une minute."],
    ["a run", CONSOLIDATE, { status: 504, text: "" }, "regardez l'onglet « Suivi »"],
    ["a check", { ...CONSOLIDATE, action: "check" }, LATE, "Le service travaille encore : réessayez dans une minute."],
    ["the territory", { ...CONSOLIDATE, action: "territory" }, NOTHING, "Rien n'est perdu"],
  ])("leaves %s that gave no answer to end, and does not ask for it twice", (_, request, reply, words) => {
    const { answer, asked } = ask([reply, reply], { request });
    expect(asked).toBe(1);
    expect(answer).toEqual({ ok: false, message: expect.stringContaining(words) });
  });

  it.each([
    "You do not have permission to call UrlFetchApp.fetch",
    "Autorisation requise",
    "Authorization is required",
  ])("says what to click when Google answers: %s", (why) => {
    expect(ask([{ status: null, why, late: false }], { request: CONSOLIDATE }).answer).toEqual({
      ok: false,
      message: expect.stringContaining("cochez toutes les cases"),
    });
  });

  it("asks nobody without an address, and says where it goes", () => {
    const { answer, asked } = ask([LISTED], { address: "" });
    expect(asked).toBe(0);
    expect(answer).toEqual({ ok: false, message: expect.stringContaining("« Adresse de la fonction facilitator »") });
  });
});

describe("the service's address", () => {
  it.each([
    "https://facilitator-abc123-ew.a.run.app",
    "https://europe-west1-mon-projet.cloudfunctions.net/facilitator",
    "http://127.0.0.1:8080/facilitator",
  ])("is one of Google's, or of this machine: %s", (address) => {
    expect(ask([LISTED], { address }).asked).toBe(1);
  });

  it.each([
    "https://example.org/facilitator",
    "http://facilitator-abc123-ew.a.run.app",
    "https://a.run.app.example.org/",
    "https://a.run.app@example.org/",
    "https://example.org/.run.app",
    "https://example.org\\.run.app",
    "https://example.org#.run.app",
    "https://example.org?.run.app",
    "http://127.0.0.1:80@example.org/",
    "https://run.app/",
    "mon service",
  ])("is refused in words, and the person's identity stays here: %s", (address) => {
    const { answer, asked } = ask([LISTED], { address });
    expect(asked).toBe(0);
    expect(answer).toEqual({ ok: false, message: expect.stringContaining("Rien n'a été envoyé.") });
  });
});
