import type { Operation } from "../call.ts";
import { GoogleError } from "../google-error.ts";
import { visibleFile } from "./visible-file.ts";

/** The comments on a file: none, since no call makes one here. "Required: the fields parameter": its guide. */
export const listComments: Operation = {
  name: "drive.comments.list",
  kind: "drive",
  method: "GET",
  path: "/drive/v3/files/{fileId}/comments",
  params: ["includeDeleted", "pageSize", "pageToken", "startModifiedTime"],
  fields: { kind: true, nextPageToken: true, comments: true },
  handle: (call) => {
    visibleFile(call);
    if (call.query.has("fields")) return { json: { kind: "drive#commentList", comments: [] } };
    throw new GoogleError(400, "The 'fields' parameter is required for this method.", "required", "fields");
  },
};
