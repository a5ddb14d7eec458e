import { type KnownRequest, knownRequest } from "../../schemas/state.ts";

/** M.B. on Arques from 1 December 2025, in row 2 of `Demandes`. */
export const aRequest = (changes: Partial<KnownRequest> = {}): KnownRequest =>
  knownRequest.parse({ row: 2, mark: "M.B.", market: "ARQ-2024", start: "2025-12-01", ...changes });
