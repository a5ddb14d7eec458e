import { Unsupported } from "../../refusals.ts";
import type { RequestHandler } from "../request-handler.ts";

export const createDeveloperMetadata: RequestHandler<"createDeveloperMetadata"> = () => {
  throw new Unsupported("createDeveloperMetadata is not supported by the local Google.");
};
