import { Unsupported } from "../../refusals.ts";
import type { RequestHandler } from "../request-handler.ts";

export const copyPaste: RequestHandler<"copyPaste"> = () => {
  throw new Unsupported("copyPaste is not supported by the local Google.");
};
