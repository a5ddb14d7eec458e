import { GoogleError } from "../google-error.ts";
import { OPERATIONS } from "../operations.ts";
import { type Aim, isAimedAt } from "./trouble.ts";

/** Refuses a trouble that no call of all can meet: a name that is spelt wrong would be fair weather for ever. */
export function refuseUnknownAim({ operation }: Aim): void {
  if (OPERATIONS.some(({ name, kind }) => isAimedAt({ operation }, { operation: name, kind }))) return;
  throw new GoogleError(400, `No call is named ${operation}.`, "invalid");
}
