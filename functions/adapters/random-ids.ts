import { randomInt, randomUUID } from "node:crypto";
import type { Ids } from "../ports/ids.ts";

/** Sheets keeps the ids of protected ranges in 31 bits. */
const LARGEST_ID = 2 ** 31 - 1;

/** Names from the machine's randomness. */
export const randomIds: Ids = {
  run: () => randomUUID(),
  marker: () => randomInt(1, LARGEST_ID),
};
