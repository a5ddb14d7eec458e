import { Unsupported } from "../../refusals.ts";
import type { RequestHandler } from "../request-handler.ts";

export const updateDimensionGroup: RequestHandler<"updateDimensionGroup"> = () => {
  throw new Unsupported("updateDimensionGroup is not supported by the local Google.");
};
