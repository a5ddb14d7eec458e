import { Unsupported } from "../../refusals.ts";
import type { RequestHandler } from "../request-handler.ts";

export const updateSlicerSpec: RequestHandler<"updateSlicerSpec"> = () => {
  throw new Unsupported("updateSlicerSpec is not supported by the local Google.");
};
