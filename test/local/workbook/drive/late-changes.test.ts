import { describe, expect, it } from "vitest";
import { changesSince, startPageToken } from "../../../../local/workbook/drive/changes.ts";
import { FOLDER_TYPE } from "../../../../local/workbook/drive/drive-file.ts";
import { createFile } from "../../../../local/workbook/drive/files.ts";
import { createStore, fileOf, putFile, removeFile } from "../../../../local/workbook/drive/store.ts";

function aStore(setting: { readonly repeat?: number; readonly seed?: number } = {}) {
  let minutes = 0;
  const store = createStore({ now: () => new Date(Date.UTC(2026, 2, 1, 8, minutes)) });
  store.changeDelivery = { lateMinutes: 3, repeat: 0, seed: 7, since: 0, ...setting };
  return {
    store,
    wait: (more: number) => {
      minutes += more;
    },
    seen: (token = "1") => changesSince(store, token, "user", 100).changes.map(({ fileId }) => fileId),
    touch: (id: string) => putFile(store, fileOf(store, id)),
  };
}

const aFile = ({ store }: ReturnType<typeof aStore>): string =>
  createFile(store, { name: "x", mimeType: FOLDER_TYPE }).id;

describe("late changes", () => {
  it("are told once their minutes are over, many as one", () => {
    const log = aStore();
    const id = aFile(log);
    log.touch(id);
    expect(log.seen()).toEqual([]);
    log.wait(2);
    log.touch(id);
    expect(log.seen()).toEqual([]);
    log.wait(1);
    expect(log.seen()).toEqual([id]);
  });

  it("of a later window are told apart, from a token that was given in between", () => {
    const log = aStore();
    const id = aFile(log);
    log.wait(3);
    const token = startPageToken(log.store);
    log.touch(id);
    expect(log.seen(token)).toEqual([]);
    log.wait(3);
    expect(log.seen(token)).toEqual([id]);
    expect(log.seen(startPageToken(log.store))).toEqual([]);
  });

  it("never move the place of what was told already", () => {
    const log = aStore({ repeat: 0.5 });
    for (let step = 0; step < 30; step += 1) {
      const before = startPageToken(log.store);
      const told = log.seen().length;
      aFile(log);
      log.wait(1);
      expect(Number(startPageToken(log.store))).toBeGreaterThanOrEqual(Number(before));
      expect(log.seen().length).toBeGreaterThanOrEqual(told);
    }
  });

  it("are told twice where the draw says so, the same way for one seed", () => {
    const log = aStore({ repeat: 1 });
    const id = aFile(log);
    log.wait(3);
    const token = startPageToken(log.store);
    log.wait(3);
    expect(log.seen(token)).toEqual([id]);
  });

  it("tell a removal as late as anything", () => {
    const log = aStore();
    const id = aFile(log);
    log.wait(5);
    removeFile(log.store, id);
    expect(changesSince(log.store, "1", "user", 10).changes).toMatchObject([{ removed: false }]);
    log.wait(3);
    expect(changesSince(log.store, "2", "user", 10).changes).toMatchObject([{ fileId: id, removed: true }]);
  });

  it("leave what came before them as it was told", () => {
    const log = aStore();
    log.store.changeDelivery = undefined;
    const id = aFile(log);
    log.store.changeDelivery = { lateMinutes: 3, repeat: 0, seed: 1, since: log.store.changes.length };
    log.touch(id);
    expect([log.seen(), startPageToken(log.store)]).toEqual([[id], "2"]);
  });
});
