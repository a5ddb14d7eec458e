import { Unsupported } from "../../refusals.ts";
import type { RequestHandler } from "../request-handler.ts";

export const updateNamedRange: RequestHandler<"updateNamedRange"> = () => {
  throw new Unsupported("updateNamedRange is not supported by the local Google.");
};
