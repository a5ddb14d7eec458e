import { Unsupported } from "../../refusals.ts";
import type { RequestHandler } from "../request-handler.ts";

export const deleteDuplicates: RequestHandler<"deleteDuplicates"> = () => {
  throw new Unsupported("deleteDuplicates is not supported by the local Google.");
};
