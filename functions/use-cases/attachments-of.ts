import { foldText } from "../../schemas/vocabulary.ts";
import type { EmailParams } from "../emails/email-kinds.ts";
import type { Attachment } from "../ports/mailer.ts";
import type { Failure, Outcome } from "../ports/outcome.ts";
import { openControl } from "./open-control.ts";
import type { Ports } from "./ports.ts";

/**
 * The files that go with an e-mail, made as it leaves: the control workbook is read anew, for the mirror may have
 * changed since the message was written. A declarant who is no longer there gets none, and the message is refused.
 */
export async function attachmentsOf(
  ports: Ports,
  params: EmailParams,
  controlId: string,
): Promise<Outcome<readonly Attachment[]>> {
  if (params.kind !== "form") return { ok: true, value: [] };
  const opened = await openControl(ports, controlId);
  if (!opened.ok) return opened;
  const { control, mirror } = opened.value;
  const key = foldText(params.declarant);
  const declarant = control.companies.find(({ name }) => foldText(name) === key);
  if (!declarant) return GONE;
  const sheet = mirror.find((each) => each.year === params.year && foldText(each.declarant) === key) ?? null;
  const { renderForm } = await import("../sheets/form/render-form.ts");
  const content = await ports.spreadsheets.write(renderForm({ control, declarant, year: params.year, sheet }));
  return { ok: true, value: [{ name: params.fileName, content }] };
}

const GONE: Failure = {
  ok: false,
  reason: "invalid",
  message: "the declarant of this form is no longer there",
  retryable: false,
  ambiguous: false,
};
