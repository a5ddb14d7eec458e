import { Unsupported } from "../../refusals.ts";
import type { RequestHandler } from "../request-handler.ts";

export const updateFilterView: RequestHandler<"updateFilterView"> = () => {
  throw new Unsupported("updateFilterView is not supported by the local Google.");
};
