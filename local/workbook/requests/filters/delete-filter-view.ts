import { Unsupported } from "../../refusals.ts";
import type { RequestHandler } from "../request-handler.ts";

export const deleteFilterView: RequestHandler<"deleteFilterView"> = () => {
  throw new Unsupported("deleteFilterView is not supported by the local Google.");
};
