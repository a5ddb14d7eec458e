import { Unsupported } from "../../refusals.ts";
import type { RequestHandler } from "../request-handler.ts";

export const insertRange: RequestHandler<"insertRange"> = () => {
  throw new Unsupported("insertRange is not supported by the local Google.");
};
