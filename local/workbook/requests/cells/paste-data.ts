import { Unsupported } from "../../refusals.ts";
import type { RequestHandler } from "../request-handler.ts";

export const pasteData: RequestHandler<"pasteData"> = () => {
  throw new Unsupported("pasteData is not supported by the local Google.");
};
