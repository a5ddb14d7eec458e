import { ERROR_LITERALS } from "./engine/error-literals.ts";

/** The error's name as cells show it. */
export const errorText = (type: string | null | undefined): string => SHOWN.get(type ?? "") ?? "#ERROR!";

const SHOWN: ReadonlyMap<string, string> = new Map(
  Object.entries(ERROR_LITERALS).map(([text, literal]) => [literal.type, text]),
);
