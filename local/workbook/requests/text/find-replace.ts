import { Unsupported } from "../../refusals.ts";
import type { RequestHandler } from "../request-handler.ts";

export const findReplace: RequestHandler<"findReplace"> = () => {
  throw new Unsupported("findReplace is not supported by the local Google.");
};
