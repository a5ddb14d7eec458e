import { Unsupported } from "../../refusals.ts";
import type { RequestHandler } from "../request-handler.ts";

export const deleteDeveloperMetadata: RequestHandler<"deleteDeveloperMetadata"> = () => {
  throw new Unsupported("deleteDeveloperMetadata is not supported by the local Google.");
};
