import { Unsupported } from "../../refusals.ts";
import type { RequestHandler } from "../request-handler.ts";

export const addDimensionGroup: RequestHandler<"addDimensionGroup"> = () => {
  throw new Unsupported("addDimensionGroup is not supported by the local Google.");
};
