import { Unsupported } from "../../refusals.ts";
import type { RequestHandler } from "../request-handler.ts";

export const updateBanding: RequestHandler<"updateBanding"> = () => {
  throw new Unsupported("updateBanding is not supported by the local Google.");
};
