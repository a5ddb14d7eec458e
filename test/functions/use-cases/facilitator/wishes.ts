import type { FacilitatorAction } from "../../../../schemas/requests.ts";
import type { Wish } from "./asking.ts";

const REQUEST_ID = "wish-0001";

/** One wish of each kind: an action that is forgotten here does not compile. */
export const WISHES = {
  list: { action: "list" },
  preview: { action: "preview", key: "none" },
  "preview-market": { action: "preview-market", market: "ARQ-2024" },
  consolidate: { action: "consolidate" },
  check: { action: "check" },
  territory: { action: "territory" },
  "create-workbook": { action: "create-workbook", role: "declarant", name: "Bâti Falaises", requestId: REQUEST_ID },
  "share-workbook": {
    action: "share-workbook",
    role: "buyer",
    name: "Ville de Dieppe",
    remove: [],
    requestId: REQUEST_ID,
  },
  "send-form": { action: "send-form", declarant: "Bâti Falaises", requestId: REQUEST_ID },
  "plan-import": {
    action: "plan-import",
    declarant: "Bâti Falaises",
    fileName: "heures.xlsx",
    content: "",
    mapping: null,
  },
} as const satisfies { readonly [Action in FacilitatorAction]: Extract<Wish, { readonly action: Action }> };
