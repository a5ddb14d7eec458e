import type { DriveFile, Revision } from "./drive-file.ts";
import { newId, type Store } from "./store.ts";
import type { StoredBytes } from "./stored-bytes.ts";

/** A content as it comes in. */
export type NewContent = {
  readonly mimeType: string;
  readonly originalFilename: string;
  readonly stored: StoredBytes;
  readonly keepForever?: boolean;
};

/** A content, as a revision that begins now. */
export const revisionOf = (store: Store, content: NewContent): Revision => ({
  id: newId(store, "file").replace("local-file", "local-revision").slice(0, 44),
  modifiedTime: store.now().toISOString(),
  mimeType: content.mimeType,
  originalFilename: content.originalFilename,
  keepForever: content.keepForever ?? false,
  stored: content.stored,
});

/** The file with a newer content; the older ones stay behind it, as Drive keeps them for a while. */
export const withContent = (store: Store, file: DriveFile, content: NewContent): DriveFile => ({
  ...file,
  mimeType: content.mimeType,
  revisions: [...(file.revisions ?? []), revisionOf(store, content)],
});
