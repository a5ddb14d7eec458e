import { Unsupported } from "../../refusals.ts";
import type { RequestHandler } from "../request-handler.ts";

export const addNamedRange: RequestHandler<"addNamedRange"> = () => {
  throw new Unsupported("addNamedRange is not supported by the local Google.");
};
