import type { Change, DriveFile, SharedDrive } from "./drive-file.ts";

/** Everything that one local Google holds. Files are values: a change puts a new one in the map. */
export type Store = {
  readonly now: () => Date;
  readonly files: Map<string, DriveFile>;
  readonly drives: Map<string, SharedDrive>;
  readonly changes: Change[];
  /** The newest change of each file, beside which its older ones are not told. */
  readonly newest: Map<string, number>;
  nextNumber: number;
};

/** An empty Drive. Its ids are counted, not drawn, so that two runs give the same ones. */
export function createStore({ now = () => new Date() }: { readonly now?: () => Date } = {}): Store {
  return { now, files: new Map(), drives: new Map(), changes: [], newest: new Map(), nextNumber: 1 };
}

/** No such file, drive or permission: 404 in each API's own words. */
export class NotFound extends Error {
  override readonly name = "NotFound";
  readonly kind: "file" | "drive" | "permission";
  readonly id: string;

  constructor(kind: "file" | "drive" | "permission", id: string) {
    super(`${kind[0]?.toUpperCase()}${kind.slice(1)} not found: ${id}.`);
    this.kind = kind;
    this.id = id;
  }
}

/** A change that Drive understands and does not let anybody make: 403, with Drive's own word for why. */
export class Forbidden extends Error {
  override readonly name = "Forbidden";
  readonly reason: string;

  constructor(message: string, reason: string) {
    super(message);
    this.reason = reason;
  }
}

/** A new id, as long as Google's. */
export function newId(store: Store, kind: "file" | "drive" | "permission"): string {
  const number = String(store.nextNumber);
  store.nextNumber += 1;
  return `local-${kind}-`.padEnd(44 - number.length, "0") + number;
}

/** The file, or `NotFound`. */
export function fileOf(store: Store, id: string): DriveFile {
  const file = store.files.get(id);
  if (!file) throw new NotFound("file", id);
  return file;
}

/** Puts a new version of the file in place and tells the change log. */
export function putFile(store: Store, file: DriveFile): DriveFile {
  const time = store.now().toISOString();
  const version = (store.files.get(file.id)?.version ?? 0) + 1;
  const kept = { ...file, version, modifiedTime: time };
  store.files.set(file.id, kept);
  record(store, kept, false);
  return kept;
}

/** Takes the file away for good; the log says that it was removed. */
export function removeFile(store: Store, id: string): void {
  const file = fileOf(store, id);
  store.files.delete(id);
  record(store, file, true);
}

function record(store: Store, { id, driveId }: DriveFile, removed: boolean): void {
  const sequence = store.changes.length + 1;
  const time = store.now().toISOString();
  store.changes.push({ sequence, fileId: id, removed, time, ...(driveId === undefined ? {} : { driveId }) });
  store.newest.set(id, sequence);
}
