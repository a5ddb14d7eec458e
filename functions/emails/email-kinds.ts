import * as z from "zod";
import { alertDocument } from "./alert/alert-document.ts";
import { alertEmail } from "./alert/alert-email.ts";
import { backToNormalDocument } from "./back-to-normal/back-to-normal-document.ts";
import { backToNormalEmail } from "./back-to-normal/back-to-normal-email.ts";
import { digestDocument } from "./digest/digest-document.ts";
import { digestEmail } from "./digest/digest-email.ts";
import type { EmailDocument } from "./document/email-document.ts";
import { type RenderedEmail, renderDocument, subjectLine } from "./document/render-document.ts";
import { groupedAlertDocument } from "./grouped-alert/grouped-alert-document.ts";
import { groupedAlertEmail } from "./grouped-alert/grouped-alert-email.ts";
import { reminderDocument } from "./reminder/reminder-document.ts";
import { reminderEmail } from "./reminder/reminder-email.ts";
import { signalsDocument } from "./signals/signals-document.ts";
import { signalsEmail } from "./signals/signals-email.ts";
import { silenceDocument } from "./silence/silence-document.ts";
import { silenceEmail } from "./silence/silence-email.ts";

/** Every e-mail that Jalon writes, as the journal keeps it until it leaves. */
export const emailParams = z.discriminatedUnion("kind", [
  alertEmail,
  groupedAlertEmail,
  backToNormalEmail,
  reminderEmail,
  silenceEmail,
  signalsEmail,
  digestEmail,
]);
export type EmailParams = z.infer<typeof emailParams>;
type EmailKind = EmailParams["kind"];

/** The params of one kind of e-mail. */
type ParamsOf<Kind extends EmailKind> = {
  [Each in Kind]: Extract<EmailParams, { readonly kind: Each }>;
}[Kind];

const DOCUMENTS: { readonly [Kind in EmailKind]: (params: ParamsOf<Kind>) => EmailDocument } = {
  alert: alertDocument,
  "grouped-alert": groupedAlertDocument,
  "back-to-normal": backToNormalDocument,
  reminder: reminderDocument,
  silence: silenceDocument,
  signals: signalsDocument,
  digest: digestDocument,
};

const documentOf = <Kind extends EmailKind>(params: ParamsOf<Kind>): EmailDocument => DOCUMENTS[params.kind](params);

/** The subject of any of them, as it will leave. Lays nothing out: what is planned needs no HTML. */
export const subjectOf = <Kind extends EmailKind>(params: ParamsOf<Kind>): string => subjectLine(documentOf(params));

/** The subject, the HTML and the text of any of them: the same params give the same e-mail. */
export const renderEmail = <Kind extends EmailKind>(params: ParamsOf<Kind>): Promise<RenderedEmail> =>
  renderDocument(documentOf(params));
