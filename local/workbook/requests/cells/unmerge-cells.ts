import { Unsupported } from "../../refusals.ts";
import type { RequestHandler } from "../request-handler.ts";

export const unmergeCells: RequestHandler<"unmergeCells"> = () => {
  throw new Unsupported("unmergeCells is not supported by the local Google.");
};
