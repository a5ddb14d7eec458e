import { Unsupported } from "../../refusals.ts";
import type { RequestHandler } from "../request-handler.ts";

export const deleteNamedRange: RequestHandler<"deleteNamedRange"> = () => {
  throw new Unsupported("deleteNamedRange is not supported by the local Google.");
};
