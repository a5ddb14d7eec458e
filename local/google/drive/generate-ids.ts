import { newId } from "../../workbook/drive/store.ts";
import type { Operation } from "../call.ts";
import { GoogleError } from "../google-error.ts";
import { oneOf } from "../params.ts";

/** Ids that a later `files.create` may be given, ten unless told. */
export const generateIds: Operation = {
  name: "drive.files.generateIds",
  kind: "drive",
  method: "GET",
  path: "/drive/v3/files/generateIds",
  params: ["count", "space", "type"],
  fields: { kind: true, ids: true, space: true },
  handle: ({ store, query }) => {
    const count = Number(query.get("count") ?? 10);
    if (!Number.isInteger(count) || count < 1 || count > 1000) {
      throw new GoogleError(
        400,
        `Invalid value '${query.get("count")}'. Values must be within the range: [1, 1000]`,
        "invalidParameter",
        "count",
      );
    }
    oneOf("type", query.get("type"), ["files", "shortcuts"]);
    const space = oneOf("space", query.get("space"), ["drive"]);
    return {
      json: { kind: "drive#generatedIds", space, ids: Array.from({ length: count }, () => newId(store, "file")) },
    };
  },
};
