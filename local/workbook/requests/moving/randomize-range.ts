import { Unsupported } from "../../refusals.ts";
import type { RequestHandler } from "../request-handler.ts";

export const randomizeRange: RequestHandler<"randomizeRange"> = () => {
  throw new Unsupported("randomizeRange is not supported by the local Google.");
};
