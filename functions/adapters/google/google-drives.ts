// Shared drives: developers.google.com/workspace/drive/api/guides/manage-shareddrives
import type { Outcome } from "../../ports/outcome.ts";
import { type GoogleOptions, googleApi } from "./google-api.ts";

/** A shared drive, by the name that people gave it. */
export type SharedDrive = { readonly id: string; readonly name: string };

/** The shared drives that an account may open, before anybody chose one. */
export type Drives = {
  list(): Promise<Outcome<readonly SharedDrive[]>>;
  /** Makes one; the same `wish` made twice, for a reply that was lost, is refused. */
  create(name: string, wish: string): Promise<Outcome<SharedDrive>>;
};

/** Google's shared drives, over its HTTP API. */
export function googleDrives(options: GoogleOptions): Drives {
  const api = googleApi(options);
  return {
    list: async () => {
      const asked = await api.call("drive", ({ drive }) =>
        drive.drives.list({ pageSize: 100, fields: "drives(id,name)" }),
      );
      return asked.ok ? { ok: true, value: (asked.value.drives ?? []).map(driveOf) } : asked;
    },
    create: async (name, requestId) => {
      const asked = await api.call(
        "drive",
        ({ drive }) => drive.drives.create({ requestId, fields: "id,name", requestBody: { name } }),
        "once",
      );
      return asked.ok ? { ok: true, value: driveOf(asked.value) } : asked;
    },
  };
}

const driveOf = ({ id, name }: { id?: string | null; name?: string | null }): SharedDrive => ({
  id: id ?? "",
  name: name ?? "",
});
