import type { RequestLine, TerritoryReport } from "../../../schemas/requests.ts";
import { contractType } from "../../../schemas/vocabulary.ts";
import type { ConsolidationPlan } from "../../domain/consolidation/plan-consolidation.ts";

/** The requests for a validation that nobody has answered, oldest first, as the last readings found them. */
export const waitingRequests = ({ requests }: Pick<ConsolidationPlan, "requests">): TerritoryReport["requests"] =>
  requests
    .filter(({ answer }) => answer.kind === "waiting")
    .map(({ declarant, key, request }): RequestLine => {
      const { mark, market, job, start } = request;
      const contract = request.contractType && contractType.labels[request.contractType];
      return { key, declarant, mark, market, job, contractType: contract, start };
    });
