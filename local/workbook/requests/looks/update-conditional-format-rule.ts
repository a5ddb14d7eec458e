import { Unsupported } from "../../refusals.ts";
import type { RequestHandler } from "../request-handler.ts";

export const updateConditionalFormatRule: RequestHandler<"updateConditionalFormatRule"> = () => {
  throw new Unsupported("updateConditionalFormatRule is not supported by the local Google.");
};
