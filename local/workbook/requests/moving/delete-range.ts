import { Unsupported } from "../../refusals.ts";
import type { RequestHandler } from "../request-handler.ts";

export const deleteRange: RequestHandler<"deleteRange"> = () => {
  throw new Unsupported("deleteRange is not supported by the local Google.");
};
