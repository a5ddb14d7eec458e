import { Unsupported } from "../../refusals.ts";
import type { RequestHandler } from "../request-handler.ts";

export const autoResizeDimensions: RequestHandler<"autoResizeDimensions"> = () => {
  throw new Unsupported("autoResizeDimensions is not supported by the local Google.");
};
