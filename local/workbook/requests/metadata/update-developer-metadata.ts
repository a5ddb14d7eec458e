import { Unsupported } from "../../refusals.ts";
import type { RequestHandler } from "../request-handler.ts";

export const updateDeveloperMetadata: RequestHandler<"updateDeveloperMetadata"> = () => {
  throw new Unsupported("updateDeveloperMetadata is not supported by the local Google.");
};
