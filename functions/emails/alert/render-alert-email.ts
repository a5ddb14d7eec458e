import { type RenderedEmail, renderDocument } from "../document/render-document.ts";
import { alertDocument } from "./alert-document.ts";
import type { AlertEmail } from "./alert-email.ts";

/** The e-mail that tells a facilitator that a market is late, critical or over without its hours. */
export const renderAlertEmail = (params: AlertEmail): RenderedEmail => renderDocument(alertDocument(params));
