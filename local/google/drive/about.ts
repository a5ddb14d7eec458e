import type { Operation } from "../call.ts";
import { GoogleError } from "../google-error.ts";

/**
 * Who is calling. Without `fields` it is refused, as nowhere else in Drive: googleapis/google-api-python-client#1742.
 */
export const getAbout: Operation = {
  name: "drive.about.get",
  kind: "drive",
  method: "GET",
  path: "/drive/v3/about",
  params: [],
  fields: { kind: true, user: { kind: true, displayName: true, emailAddress: true, me: true } },
  handle: ({ query, user }) => {
    if (!query.get("fields")) {
      throw new GoogleError(400, "The 'fields' parameter is required for this method.", "required", "fields");
    }
    return {
      json: {
        kind: "drive#about",
        user: { kind: "drive#user", displayName: user, emailAddress: user, me: true },
      },
    };
  },
};
