import { Unsupported } from "../../refusals.ts";
import type { RequestHandler } from "../request-handler.ts";

export const updateBorders: RequestHandler<"updateBorders"> = () => {
  throw new Unsupported("updateBorders is not supported by the local Google.");
};
