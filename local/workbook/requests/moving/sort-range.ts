import { Unsupported } from "../../refusals.ts";
import type { RequestHandler } from "../request-handler.ts";

export const sortRange: RequestHandler<"sortRange"> = () => {
  throw new Unsupported("sortRange is not supported by the local Google.");
};
