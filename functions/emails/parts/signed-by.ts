import type { Signatory } from "../../domain/alerts/facilitator-of.ts";

/** What surrounds a message: who signs it and for whom, where its link leads, and when it was computed. */
export type SignedContext = {
  readonly control: { readonly settings: { readonly structure: string } };
  readonly facilitator: Signatory;
  readonly link: string;
  readonly now: Date;
};

/** Who signs a message, as its params hold it. */
export const signedBy = ({ control, facilitator, link, now }: SignedContext) => ({
  structure: control.settings.structure,
  facilitator,
  links: { action: link },
  computedAt: now.toISOString(),
});
