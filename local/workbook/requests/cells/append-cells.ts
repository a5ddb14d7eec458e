import { Unsupported } from "../../refusals.ts";
import type { RequestHandler } from "../request-handler.ts";

export const appendCells: RequestHandler<"appendCells"> = () => {
  throw new Unsupported("appendCells is not supported by the local Google.");
};
