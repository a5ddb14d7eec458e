import { Unsupported } from "../../refusals.ts";
import type { RequestHandler } from "../request-handler.ts";

export const autoFill: RequestHandler<"autoFill"> = () => {
  throw new Unsupported("autoFill is not supported by the local Google.");
};
