import type { EmailDocument } from "../document/email-document.ts";

type Signed = {
  readonly structure: string;
  readonly facilitator: { readonly name: string; readonly email: string; readonly phone: string | null };
};

/** A structure signs what it tells its own facilitator. */
export const signedByStructure = ({ structure, facilitator }: Signed): EmailDocument["signature"] => ({
  name: structure,
  contact: [facilitator.name, facilitator.phone, facilitator.email].filter(Boolean).join(" · "),
});

/** A person signs what a company reads, with the telephone first. */
export const signedByPerson = ({ structure, facilitator }: Signed): EmailDocument["signature"] => ({
  name: facilitator.name,
  contact: [structure, facilitator.phone, facilitator.email].filter(Boolean).join(" · "),
});
