import { Unsupported } from "../../refusals.ts";
import type { RequestHandler } from "../request-handler.ts";

export const duplicateFilterView: RequestHandler<"duplicateFilterView"> = () => {
  throw new Unsupported("duplicateFilterView is not supported by the local Google.");
};
