import * as z from "zod";
import { alertEmail } from "./alert/alert-email.ts";
import { renderAlertEmail } from "./alert/render-alert-email.ts";
import type { RenderedEmail } from "./document/render-document.ts";

/** Every e-mail that Jalon writes, as the journal keeps it until it leaves. */
export const emailParams = z.discriminatedUnion("kind", [alertEmail]);
type EmailKind = z.infer<typeof emailParams>["kind"];

/** The params of one kind of e-mail. */
type ParamsOf<Kind extends EmailKind> = {
  [Each in Kind]: Extract<z.infer<typeof emailParams>, { readonly kind: Each }>;
}[Kind];

const RENDERERS: { readonly [Kind in EmailKind]: (params: ParamsOf<Kind>) => RenderedEmail } = {
  alert: renderAlertEmail,
};

/** The subject, the HTML and the text of any of them. Pure: the same params give the same e-mail. */
export const renderEmail = <Kind extends EmailKind>(params: ParamsOf<Kind>): RenderedEmail =>
  RENDERERS[params.kind](params);
