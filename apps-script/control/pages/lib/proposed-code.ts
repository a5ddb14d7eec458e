import type { RequestLine } from "../../../../schemas/requests.ts";
import { type Bearer, isPerson } from "../../bearer.ts";
import { nextCode } from "../../next-code.ts";

/** The code offered for a request; `borne` where the person has it already. */
export type ProposedCode = { readonly code: string; readonly borne: boolean };

/**
 * A code for each request, in their order: a person whom this declarant already employs keeps the same one, for each is
 * counted once; the others take the next free ones, one a person.
 */
export function proposedCodes(
  requests: readonly Pick<RequestLine, "declarant" | "mark">[],
  participants: readonly Bearer[],
): ProposedCode[] {
  const given: Bearer[] = [];
  return requests.map(({ declarant, mark }) => {
    const own = participants.find((each) => isPerson(each, { declarant, mark }));
    if (own) return { code: own.code, borne: true };
    const same = given.find((each) => isPerson(each, { declarant, mark }));
    const code = same?.code ?? nextCode([...participants, ...given].map((each) => each.code));
    given.push({ code, declarant, mark });
    return { code, borne: false };
  });
}
