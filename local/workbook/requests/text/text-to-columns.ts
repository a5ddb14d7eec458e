import { Unsupported } from "../../refusals.ts";
import type { RequestHandler } from "../request-handler.ts";

export const textToColumns: RequestHandler<"textToColumns"> = () => {
  throw new Unsupported("textToColumns is not supported by the local Google.");
};
