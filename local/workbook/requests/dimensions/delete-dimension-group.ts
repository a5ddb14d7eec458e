import { Unsupported } from "../../refusals.ts";
import type { RequestHandler } from "../request-handler.ts";

export const deleteDimensionGroup: RequestHandler<"deleteDimensionGroup"> = () => {
  throw new Unsupported("deleteDimensionGroup is not supported by the local Google.");
};
