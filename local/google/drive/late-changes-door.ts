import * as z from "zod";
import type { Store } from "../../workbook/drive/store.ts";
import { type Doors, understood } from "../side-door/doors.ts";

const wish = z.strictObject({
  lateMinutes: z.number().positive().default(3),
  repeat: z.number().min(0).max(1).default(0),
  seed: z.int().default(1),
});

/** `changes`: POST has changes told late and some again, as the real Drive does; DELETE has them told at once. */
export const lateChangesDoors = (store: Store): Doors => ({
  "GET /_local/changes": () => ({ delivery: store.changeDelivery ?? null }),
  "POST /_local/changes": (body) => {
    store.changeDelivery = { ...understood(wish, body), since: store.changes.length };
    return { delivery: store.changeDelivery };
  },
  "DELETE /_local/changes": () => {
    store.changeDelivery = undefined;
    return { delivery: null };
  },
});
