import type { UploadedBody } from "../call.ts";
import type { Asked } from "./asked.ts";

/** Whether a request is sent to Google's upload addresses, whose bodies are not only JSON. */
export const isUpload = ({ pathname }: URL): boolean => pathname.startsWith("/upload/");

/** What an upload carries, as it came; undone only where the request says that it was gzipped. */
export const readUpload = ({ bytes, headers, url }: Asked): UploadedBody => ({
  bytes,
  type: headers["content-type"] ?? "application/octet-stream",
  header: (name) => headers[name]?.toString(),
  url: `${headers["x-forwarded-proto"]?.toString() ?? url.protocol.slice(0, -1)}://${url.host}${url.pathname}`,
});
