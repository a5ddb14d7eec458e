import { Unsupported } from "../../refusals.ts";
import type { RequestHandler } from "../request-handler.ts";

export const addSlicer: RequestHandler<"addSlicer"> = () => {
  throw new Unsupported("addSlicer is not supported by the local Google.");
};
