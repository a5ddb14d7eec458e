import { Unsupported } from "../../refusals.ts";
import type { RequestHandler } from "../request-handler.ts";

export const addFilterView: RequestHandler<"addFilterView"> = () => {
  throw new Unsupported("addFilterView is not supported by the local Google.");
};
