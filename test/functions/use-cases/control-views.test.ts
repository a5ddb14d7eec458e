import { expect, it } from "vitest";
import { memoryViews } from "../../../functions/use-cases/control-views.ts";
import { EMPTY_STATE } from "../../../schemas/state.ts";
import { anEmail } from "../../builders/journal-entries.ts";
import { EVERY_EMAIL } from "../emails/fixtures/every-email.ts";

const textShown = (params: unknown) =>
  memoryViews([anEmail({ status: "to-approve", params })], EMPTY_STATE)[0]?.rows[1]?.[6]?.value;

it.each(EVERY_EMAIL)("a draft can be read in the journal before it is approved: %s", (_, params) => {
  const text = String(textShown(params));
  expect(text.length).toBeGreaterThan(100);
  expect(text).not.toContain("\n");
});

it.each([[null], [{ kind: "alert" }], ["text"]])("a draft whose text was lost, %j, shows none", (params) => {
  expect(textShown(params)).toBeNull();
});
