import { accessFromGoogle, ownPermission } from "../../functions/adapters/google/access-from-google.ts";
import {
  bearsLabels,
  labelsFromGoogle,
  labelsPatch,
  labelsToGoogle,
} from "../../functions/adapters/google/file-labels.ts";
import type { Access, Files, LabelledFile } from "../../functions/ports/files.ts";
import { type DriveFile, SPREADSHEET_TYPE } from "../workbook/drive/drive-file.ts";
import { copyFile, createFile, isSpreadsheet } from "../workbook/drive/files.ts";
import { permissionsOf, share, unshare } from "../workbook/drive/permissions.ts";
import { withProperties } from "../workbook/drive/properties.ts";
import { sharedDriveOf } from "../workbook/drive/shared-drives.ts";
import { fileOf, NotFound, putFile, type Store } from "../workbook/drive/store.ts";
import { newSpreadsheet } from "../workbook/new-spreadsheet.ts";
import { outcomeOf } from "./outcome-of.ts";

/** The in-memory twin of Drive's files, over a store that a local server may serve at the same time. */
export function memoryFiles(store: Store, driveId: string): Files {
  const put = (file: DriveFile): void => {
    putFile(store, file);
  };
  return {
    drive: async () =>
      outcomeOf("invalid", () => {
        const { id, name } = sharedDriveOf(store, driveId);
        return { id, name };
      }),
    find: async (labels) =>
      outcomeOf("invalid", () =>
        [...store.files.values()]
          .filter((file) => file.driveId === driveId && !file.trashed && isSpreadsheet(file))
          .filter(({ properties }) => bearsLabels(properties, labels))
          .flatMap(labelled),
      ),
    create: async ({ title, labels }) =>
      outcomeOf("invalid", () => {
        const spreadsheet = (id: string) => newSpreadsheet(id, { properties: { title } });
        const file = { name: title, mimeType: SPREADSHEET_TYPE, parents: [driveId], spreadsheet };
        return { id: createFile(store, { ...file, properties: labelsToGoogle(labels) }).id };
      }),
    copy: async (templateId, { title, labels }) =>
      outcomeOf("invalid", () => ({
        id: copyFile(store, templateId, { name: title, parents: [driveId], properties: labelsToGoogle(labels) }).id,
      })),
    state: async (id) => outcomeOf("invalid", () => ({ binned: fileOf(store, id).trashed, writable: true })),
    label: async (id, labels) =>
      outcomeOf("invalid", () => {
        put(withProperties(fileOf(store, id), labelsPatch(labels)));
      }),
    bin: async (id) => outcomeOf("invalid", () => put({ ...fileOf(store, id), trashed: true })),
    access: async (id) => outcomeOf("invalid", () => accessOf(store, id)),
    share: async (id, emailAddress, role) =>
      outcomeOf("invalid", () => {
        share(store, id, { type: "user", role, emailAddress });
      }),
    unshare: async (id, email) =>
      outcomeOf("invalid", () => {
        const own = ownPermission(fileOf(store, id).permissions, email);
        if (own === null) throw new NotFound("permission", email);
        unshare(store, id, own);
      }),
  };
}

function labelled({ id, name, properties }: DriveFile): LabelledFile[] {
  const labels = labelsFromGoogle(properties);
  return labels ? [{ id, title: name, labels }] : [];
}

function accessOf(store: Store, id: string): Access[] {
  const { driveId, permissions } = fileOf(store, id);
  const inherited = driveId === undefined ? [] : permissionsOf(store, driveId);
  return [
    ...permissions.flatMap(accessFromGoogle),
    ...inherited.flatMap((each) => accessFromGoogle(each).map((access) => ({ ...access, inherited: true }))),
  ];
}
