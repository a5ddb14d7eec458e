import { Unsupported } from "../../refusals.ts";
import type { RequestHandler } from "../request-handler.ts";

export const addBanding: RequestHandler<"addBanding"> = () => {
  throw new Unsupported("addBanding is not supported by the local Google.");
};
