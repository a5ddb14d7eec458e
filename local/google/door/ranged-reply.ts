import { emptyReply, type Reply } from "./reply.ts";

/**
 * The part of a file that `Range` asks for: 206 with what part it is, or 416 where the file ends before. A reply that is no
 * file, or a range that is not understood, stays whole. developers.google.com/workspace/drive/api/guides/manage-downloads#partial_download
 */
export function rangedReply(reply: Reply, range: string | undefined): Reply {
  const [, from = "", to = ""] = /^bytes=(\d*)-(\d*)$/.exec(range?.trim() ?? "") ?? [];
  if (reply.status !== 200 || (from === "" && to === "")) return reply;
  const { length } = reply.body;
  const start = from === "" ? Math.max(0, length - Number(to)) : Number(from);
  const end = from === "" || to === "" ? length : Math.min(length, Number(to) + 1);
  if (start >= length || end <= start) return emptyReply(416, { "content-range": `bytes */${length}` });
  return {
    ...reply,
    status: 206,
    headers: { ...reply.headers, "content-range": `bytes ${start}-${end - 1}/${length}` },
    body: reply.body.subarray(start, end),
  };
}
