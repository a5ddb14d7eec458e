import { Unsupported } from "../../refusals.ts";
import type { RequestHandler } from "../request-handler.ts";

export const updateEmbeddedObjectPosition: RequestHandler<"updateEmbeddedObjectPosition"> = () => {
  throw new Unsupported("updateEmbeddedObjectPosition is not supported by the local Google.");
};
