import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadStore } from "../../../../local/google/store/load-store.ts";
import { saveStore } from "../../../../local/google/store/save-store.ts";
import { SPREADSHEET_TYPE } from "../../../../local/workbook/drive/drive-file.ts";
import { driveBench } from "./drive-bench.ts";

const bench = driveBench();

const AUTH = { authorization: "Bearer tester" };

const send = (path: string, init: RequestInit = {}) =>
  fetch(path.startsWith("http") ? path : `${bench.url()}${path}`, {
    method: "POST",
    redirect: "manual",
    ...init,
    headers: { ...AUTH, ...init.headers },
  });

const told = async (answer: Response) =>
  (await answer.json()) as { readonly id: string; readonly name: string; readonly mimeType: string };

const contentOf = async (fileId: string): Promise<string> =>
  (await send(`drive/v3/files/${fileId}?alt=media`, { method: "GET" })).text();

async function begun(metadata: object, query = ""): Promise<string> {
  const answer = await send(`upload/drive/v3/files?uploadType=resumable${query}`, {
    body: JSON.stringify(metadata),
    headers: { "content-type": "application/json", "x-upload-content-type": "text/plain" },
  });
  return answer.headers.get("location") ?? "";
}

const piece = (location: string, body: string, range: string) =>
  send(location, { method: "PUT", body, headers: { "content-range": range } });

describe("a simple upload", () => {
  it("keeps the bytes under the type they came with, without a name", async () => {
    const answer = await send("upload/drive/v3/files?uploadType=media&fields=id,name,mimeType,size", {
      body: "héllo",
      headers: { "content-type": "text/plain; charset=utf-8" },
    });
    const { id, ...file } = await told(answer);
    expect(file).toEqual({ name: "Untitled", mimeType: "text/plain", size: "6" });
    expect(await contentOf(id)).toBe("héllo");
  });
});

describe("a multipart upload", () => {
  it.each([
    ["as it is", "", "a,b\r\n1,2"],
    ["in base64", "Content-Transfer-Encoding: base64\r\n", Buffer.from("a,b\r\n1,2").toString("base64")],
  ])("takes a content %s", async (_, header, body) => {
    const parts = [
      '--x\r\nContent-Type: application/json\r\n\r\n{"name":"t.csv"}\r\n',
      `--x\r\nContent-Type: text/csv\r\n${header}\r\n${body}\r\n--x--`,
    ];
    const answer = await send("upload/drive/v3/files?uploadType=multipart", {
      body: parts.join(""),
      headers: { "content-type": 'multipart/related; boundary="x"' },
    });
    const { id, name, mimeType } = await told(answer);
    expect([name, mimeType, await contentOf(id)]).toEqual(["t.csv", "text/csv", "a,b\r\n1,2"]);
  });

  it("is refused without its two parts", async () => {
    const answer = await send("upload/drive/v3/files?uploadType=multipart", { body: "nothing" });
    expect(answer.status).toBe(400);
  });
});

describe("a resumable upload", () => {
  it("comes in pieces, each told how far it is, and keeps the fields that were asked for at its beginning", async () => {
    const location = await begun({ name: "notes.txt" }, "&fields=name,size");
    const first = await piece(location, "hello ", "bytes 0-5/11");
    expect([first.status, first.headers.get("range")]).toEqual([308, "bytes=0-5"]);
    const last = await piece(location, "world", "bytes 6-10/11");
    expect([last.status, await last.json()]).toEqual([200, { name: "notes.txt", size: "11" }]);
  });

  it("says how far it came, nothing at first, and takes a piece again", async () => {
    const location = await begun({ name: "notes.txt" });
    const nothing = await piece(location, "", "bytes */5");
    expect([nothing.status, nothing.headers.get("range")]).toEqual([308, null]);
    await piece(location, "hel", "bytes 0-2/5");
    await piece(location, "hel", "bytes 0-2/5");
    expect((await piece(location, "", "bytes */5")).headers.get("range")).toBe("bytes=0-2");
    const { id } = await told(await piece(location, "lo", "bytes 3-4/5"));
    expect(await contentOf(id)).toBe("hello");
  });

  it("takes the whole at once, and does not know its size before", async () => {
    const { id } = await told(await send(await begun({ name: "a" }), { method: "PUT", body: "all" }));
    expect(await contentOf(id)).toBe("all");
    const location = await begun({ name: "b" });
    expect((await piece(location, "ab", "bytes 0-1/*")).status).toBe(308);
    expect((await piece(location, "c", "bytes 2-2/3")).status).toBe(200);
  });

  it("is not known under another id", async () => {
    expect((await piece(`${bench.url()}upload/drive/v3/files?upload_id=x`, "a", "bytes 0-0/1")).status).toBe(404);
  });

  it("takes pieces by POST, and calls 308 what a client that asks so is told as 200", async () => {
    const posted = (location: string, body: string, range: string) =>
      send(location, { body, headers: { "content-range": range, "x-guploader-no-308": "yes" } });
    const location = await begun({ name: "a" });
    const first = await posted(location, "hel", "bytes 0-2/*");
    const override = first.headers.get("x-http-status-code-override");
    expect([first.status, override, first.headers.get("range")]).toEqual([200, "308", "bytes=0-2"]);
    const last = await posted(location, "lo", "bytes 3-4/5");
    expect([last.status, last.headers.get("x-http-status-code-override")]).toEqual([200, null]);
    const { id } = await told(last);
    const again = await send(`upload/drive/v3/files/${id}?uploadType=resumable`, { method: "PATCH" });
    await posted(again.headers.get("location") ?? "", "two", "bytes 0-2/3");
    expect(await contentOf(id)).toBe("two");
  });

  it("takes nothing at all for a content of no bytes", async () => {
    const { id } = await told(await piece(await begun({ name: "a" }), "", "bytes */0"));
    expect(await contentOf(id)).toBe("");
  });

  it("replaces a content under PATCH", async () => {
    const { id } = await told(await send(await begun({ name: "a" }), { method: "PUT", body: "one" }));
    const answer = await send(`upload/drive/v3/files/${id}?uploadType=resumable`, {
      method: "PATCH",
      headers: { "x-upload-content-type": "text/plain" },
    });
    await send(answer.headers.get("location") ?? "", { method: "PUT", body: "two" });
    expect(await contentOf(id)).toBe("two");
  });
});

describe("an import", () => {
  const imported = async (type: string, body: string | Buffer): Promise<Response> => {
    const parts = [`--x\r\n\r\n${JSON.stringify({ name: "In", mimeType: SPREADSHEET_TYPE })}\r\n`];
    const content = Buffer.concat([
      Buffer.from(`${parts.join("")}--x\r\nContent-Type: ${type}\r\n\r\n`),
      Buffer.from(body),
      Buffer.from("\r\n--x--"),
    ]);
    return send("upload/drive/v3/files?uploadType=multipart", {
      body: content,
      headers: { "content-type": "multipart/related; boundary=x" },
    });
  };
  const valuesOf = async (spreadsheetId: string) =>
    (await bench.sheets().spreadsheets.values.get({ spreadsheetId, range: "A1:C3" })).data.values;

  it("reads a TSV, a mark of UTF-8 and what Windows wrote before it", async () => {
    const tsv = await told(await imported("text/tab-separated-values", "\uFEFFa\tb\n1\t2"));
    expect(await valuesOf(tsv.id)).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
    const old = await told(await imported("text/csv", Buffer.from([0xe9, 0x2c, 0x62])));
    expect(await valuesOf(old.id)).toEqual([["é", "b"]]);
  });

  it("refuses a broken .xlsx, and says what it cannot read", async () => {
    const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    expect((await imported(xlsx, "no zip at all")).status).toBe(400);
    expect((await imported("application/pdf", "%PDF")).status).toBe(501);
  });

  it("makes a spreadsheet of an uploaded file that is copied as one", async () => {
    const uploaded = await told(await send(await begun({ name: "t.csv" }), { method: "PUT", body: "x,y" }));
    const requestBody = { name: "Copied", mimeType: SPREADSHEET_TYPE };
    const { data } = await bench.drive().files.copy({ fileId: uploaded.id, requestBody });
    expect(await valuesOf(data.id ?? "")).toEqual([["x", "y"]]);
  });
});

describe("a content of a spreadsheet", () => {
  it("is replaced by a CSV under the second version's address, its title and language kept", async () => {
    const properties = { title: "Heures", locale: "fr_FR" };
    const { data } = await bench.sheets().spreadsheets.create({ requestBody: { properties } });
    const spreadsheetId = data.spreadsheetId ?? "";
    const answer = await send(`upload/drive/v2/files/${spreadsheetId}?uploadType=media&convert=true`, {
      method: "PUT",
      body: 'a,"7,5"',
      headers: { "content-type": "text/csv" },
    });
    expect(await answer.json()).toMatchObject({ id: spreadsheetId, title: "Heures" });
    const read = { spreadsheetId, range: "A1:B1", valueRenderOption: "UNFORMATTED_VALUE" };
    expect((await bench.sheets().spreadsheets.values.get(read)).data.values).toEqual([["a", 7.5]]);
  });
});

describe("an uploaded file", () => {
  it.each([
    ["bytes=1-2", 206, "el", "bytes 1-2/5"],
    ["bytes=3-", 206, "lo", "bytes 3-4/5"],
    ["bytes=-2", 206, "lo", "bytes 3-4/5"],
    ["bytes=0-999", 206, "hello", "bytes 0-4/5"],
    ["bytes=9-", 416, "", "bytes */5"],
    ["lines=1", 200, "hello", null],
  ])("is given in part for %s", async (range, status, text, part) => {
    const { id } = await told(await send(await begun({ name: "a" }), { method: "PUT", body: "hello" }));
    const answer = await send(`drive/v3/files/${id}?alt=media`, { method: "GET", headers: { range } });
    expect([answer.status, await answer.text(), answer.headers.get("content-range")]).toEqual([status, text, part]);
  });

  it("is kept between runs, its bytes too", async () => {
    const { id } = await told(await send(await begun({ name: "a" }), { method: "PUT", body: "été" }));
    const directory = await mkdtemp(join(tmpdir(), "jalon-drive-"));
    await saveStore(bench.store(), directory);
    const store = await loadStore(directory);
    await rm(directory, { recursive: true, force: true });
    expect(store.files.get(id)).toEqual(bench.store().files.get(id));
  });
});
