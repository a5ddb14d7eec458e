import * as z from "zod";
import { alertDocument } from "./alert/alert-document.ts";
import { alertEmail } from "./alert/alert-email.ts";
import { alertSubject } from "./alert/alert-subject.ts";
import { backToNormalDocument, backToNormalSubject } from "./back-to-normal/back-to-normal-document.ts";
import { backToNormalEmail } from "./back-to-normal/back-to-normal-email.ts";
import { digestDocument, digestSubject } from "./digest/digest-document.ts";
import { digestEmail } from "./digest/digest-email.ts";
import type { EmailDocument } from "./document/email-document.ts";
import { type RenderedEmail, renderDocument } from "./document/render-document.ts";
import { formDocument, formSubject } from "./form/form-document.ts";
import { formEmail } from "./form/form-email.ts";
import { groupedAlertDocument, groupedAlertSubject } from "./grouped-alert/grouped-alert-document.ts";
import { groupedAlertEmail } from "./grouped-alert/grouped-alert-email.ts";
import { reminderDocument, reminderSubject } from "./reminder/reminder-document.ts";
import { reminderEmail } from "./reminder/reminder-email.ts";
import { signalsDocument, signalsSubject } from "./signals/signals-document.ts";
import { signalsEmail } from "./signals/signals-email.ts";
import { silenceDocument, silenceSubject } from "./silence/silence-document.ts";
import { silenceEmail } from "./silence/silence-email.ts";
import { textLayout } from "./text/text-layout.ts";
import { typeset } from "./words/french-typography.ts";

/** Every e-mail that Jalon writes, as the journal keeps it until it leaves. */
export const emailParams = z.discriminatedUnion("kind", [
  alertEmail,
  groupedAlertEmail,
  backToNormalEmail,
  reminderEmail,
  silenceEmail,
  signalsEmail,
  digestEmail,
  formEmail,
]);
export type EmailParams = z.infer<typeof emailParams>;
type EmailKind = EmailParams["kind"];

/** The params of one kind of e-mail. */
type ParamsOf<Kind extends EmailKind> = {
  [Each in Kind]: Extract<EmailParams, { readonly kind: Each }>;
}[Kind];

type Writing<Params> = {
  readonly subject: (params: Params) => string;
  readonly document: (params: Params) => EmailDocument;
};

const WRITINGS: { readonly [Kind in EmailKind]: Writing<ParamsOf<Kind>> } = {
  alert: { subject: alertSubject, document: alertDocument },
  "grouped-alert": { subject: groupedAlertSubject, document: groupedAlertDocument },
  "back-to-normal": { subject: backToNormalSubject, document: backToNormalDocument },
  reminder: { subject: reminderSubject, document: reminderDocument },
  silence: { subject: silenceSubject, document: silenceDocument },
  signals: { subject: signalsSubject, document: signalsDocument },
  digest: { subject: digestSubject, document: digestDocument },
  form: { subject: formSubject, document: formDocument },
};

const writingOf = <Kind extends EmailKind>({ kind }: ParamsOf<Kind>): Writing<ParamsOf<Kind>> => WRITINGS[kind];

/** The subject of any of them, as it will leave. Reads neither calendar nor library: what is planned needs no HTML. */
export const subjectOf = <Kind extends EmailKind>(params: ParamsOf<Kind>): string =>
  typeset(writingOf(params).subject(params));

/** The text of any of them, as it will leave. Reads no library either: what waits for a person's go is shown in the journal. */
export const textOf = <Kind extends EmailKind>(params: ParamsOf<Kind>): string =>
  textLayout(writingOf(params).document(params));

/** The subject, the HTML and the text of any of them: the same params give the same e-mail. */
export const renderEmail = <Kind extends EmailKind>(params: ParamsOf<Kind>): Promise<RenderedEmail> =>
  renderDocument(writingOf(params).document(params));
