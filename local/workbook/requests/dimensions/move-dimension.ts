import { Unsupported } from "../../refusals.ts";
import type { RequestHandler } from "../request-handler.ts";

export const moveDimension: RequestHandler<"moveDimension"> = () => {
  throw new Unsupported("moveDimension is not supported by the local Google.");
};
