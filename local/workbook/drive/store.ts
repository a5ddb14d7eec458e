import type { Change, DriveFile, SharedDrive } from "./drive-file.ts";
import type { ChangeDelivery } from "./late-changes.ts";

/** Everything that one local Google holds. Files are values: a change puts a new one in the map. */
export type Store = {
  readonly now: () => Date;
  readonly files: Map<string, DriveFile>;
  readonly drives: Map<string, SharedDrive>;
  readonly changes: Change[];
  /** The newest change of each file, beside which its older ones are not told. */
  readonly newest: Map<string, number>;
  nextNumber: number;
  /** How late changes are told; at once where nothing is said. */
  changeDelivery?: ChangeDelivery | undefined;
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

/** Whether an id was given before and nothing bears it yet. */
export function isGivenId(store: Store, id: string): boolean {
  const number = /^local-file-0*([1-9]\d*)$/.exec(id)?.[1];
  return number !== undefined && id.length === 44 && Number(number) < store.nextNumber && !store.files.has(id);
}

/** The file, or `NotFound`. */
export function fileOf(store: Store, id: string): DriveFile {
  const file = store.files.get(id);
  if (!file) throw new NotFound("file", id);
  return file;
}

/**
 * Puts a new version of the file in place and tells the change log. `modifiedTime`: now unless told, which a change of
 * sharing or of a star does (it leaves the time as it was).
 */
export function putFile(store: Store, file: DriveFile, modifiedTime = store.now().toISOString()): DriveFile {
  const version = (store.files.get(file.id)?.version ?? 0) + 1;
  const kept = { ...file, version, modifiedTime };
  store.files.set(file.id, kept);
  record(store, change(kept, false));
  return kept;
}

/** Takes the file away for good, and what it holds if it is a folder; the log says that each was removed. */
export function removeFile(store: Store, id: string): void {
  const file = fileOf(store, id);
  for (const held of [...store.files.values()]) if (held.parents.includes(id)) removeFile(store, held.id);
  store.files.delete(id);
  record(store, change(file, true));
}

/** Puts a shared drive in place, or takes it away for good, and tells the change logs. */
export function putDrive(store: Store, drive: SharedDrive, removed = false): SharedDrive {
  if (removed) store.drives.delete(drive.id);
  else store.drives.set(drive.id, drive);
  record(store, { fileId: drive.id, driveId: drive.id, ofDrive: true, removed });
  return drive;
}

const change = ({ id, driveId }: DriveFile, removed: boolean): Omit<Change, "sequence" | "time"> => ({
  fileId: id,
  removed,
  ...(driveId === undefined ? {} : { driveId }),
});

function record(store: Store, told: Omit<Change, "sequence" | "time">): void {
  const sequence = store.changes.length + 1;
  store.changes.push({ sequence, time: store.now().toISOString(), ...told });
  store.newest.set(told.fileId, sequence);
}
