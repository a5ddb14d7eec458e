import { Unsupported } from "../../refusals.ts";
import type { RequestHandler } from "../request-handler.ts";

export const trimWhitespace: RequestHandler<"trimWhitespace"> = () => {
  throw new Unsupported("trimWhitespace is not supported by the local Google.");
};
