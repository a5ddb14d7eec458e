import { Unsupported } from "../../refusals.ts";
import type { RequestHandler } from "../request-handler.ts";

export const cutPaste: RequestHandler<"cutPaste"> = () => {
  throw new Unsupported("cutPaste is not supported by the local Google.");
};
