import { Unsupported } from "../../refusals.ts";
import type { RequestHandler } from "../request-handler.ts";

export const deleteBanding: RequestHandler<"deleteBanding"> = () => {
  throw new Unsupported("deleteBanding is not supported by the local Google.");
};
