import { describe, expect, it } from "vitest";
import { type FormWords, formInWords } from "../../../apps-script/control/pages/lib/form-words.ts";
import { MESSAGE_STATUSES } from "../../../schemas/message-status.ts";
import type { MessageStatus } from "../../../schemas/state.ts";

const TO = ["yann@example.org"];

describe("what a person is told of a form sent", () => {
  it.each<[MessageStatus, FormWords["look"], string]>([
    ["sent", "fine", "est parti à yann@example.org"],
    ["to-send", "warning", "part au prochain passage"],
    ["sending", "warning", "part au prochain passage"],
    ["to-approve", "warning", "attend votre accord"],
    ["refused", "wrong", "n'est pas parti"],
    ["uncertain", "warning", "On ne sait pas"],
    ["dropped", "warning", "n'est pas parti"],
    ["discarded", "warning", "n'est pas parti"],
  ])("is where it stands: %s", (status, look, words) => {
    const told = formInWords({ to: TO, status });
    expect(told.look).toBe(look);
    expect(told.text).toContain(words);
  });

  it("never says that it left unless it did", () => {
    const left = MESSAGE_STATUSES.filter((status) => formInWords({ to: TO, status }).look === "fine");
    expect(left).toEqual(["sent"]);
  });
});
