import { Unsupported } from "../../refusals.ts";
import type { RequestHandler } from "../request-handler.ts";

export const updateEmbeddedObjectBorder: RequestHandler<"updateEmbeddedObjectBorder"> = () => {
  throw new Unsupported("updateEmbeddedObjectBorder is not supported by the local Google.");
};
