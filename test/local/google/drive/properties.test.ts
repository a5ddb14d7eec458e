import { describe, expect, it } from "vitest";
import { SPREADSHEET_TYPE } from "../../../../local/workbook/drive/drive-file.ts";
import { refusalOf } from "../google-clients.ts";
import { ALL, driveBench } from "./drive-bench.ts";

const bench = driveBench();
const { aDrive } = bench;

describe("properties", () => {
  const labelled = (name: string, properties: Record<string, string>, parents?: string[]) =>
    bench
      .drive()
      .files.create({
        supportsAllDrives: true,
        requestBody: { name, mimeType: SPREADSHEET_TYPE, properties, ...(parents ? { parents } : {}) },
      })
      .then(({ data }) => data.id ?? "");
  const propertiesOf = async (fileId: string) =>
    (await bench.drive().files.get({ fileId, fields: "properties" })).data.properties;

  it("are given, patched, and taken away by null (discovery text of File.properties)", async () => {
    const fileId = await labelled("Heures", { role: "declarant", owner: "1" });
    await bench.drive().files.update({ fileId, requestBody: { properties: { owner: "2" } } });
    expect(await propertiesOf(fileId)).toEqual({ role: "declarant", owner: "2" });
    const gone = { role: null, owner: null } as unknown as Record<string, string>;
    await bench.drive().files.update({ fileId, requestBody: { properties: gone } });
    expect(await propertiesOf(fileId)).toBeUndefined();
  });

  it("come along with a copy, under its own patch (discovery text of files.copy)", async () => {
    const fileId = await labelled("Modèle", { role: "template", owner: "1", mark: "x" });
    const properties = { role: "declarant", mark: null } as unknown as Record<string, string>;
    const { data } = await bench.drive().files.copy({ fileId, requestBody: { name: "Copie", properties } });
    expect(await propertiesOf(data.id ?? "")).toEqual({ role: "declarant", owner: "1" });
  });

  it.each([
    ["properties has { key='role' and value='buyer' }", ["Acheteur"]],
    [
      "trashed=false and properties has {key='name' and value='L\\'Étrave and sons'} and mimeType != 'x'",
      ["Déclarant"],
    ],
    ["properties has { key='role' and value='control' }", []],
  ])("are searched by %s", async (q, names) => {
    await labelled("Acheteur", { role: "buyer" });
    await labelled("Déclarant", { role: "declarant", name: "L'Étrave and sons" });
    const { data } = await bench.drive().files.list({ q });
    expect(data.files?.map(({ name }) => name)).toEqual(names);
  });

  it("are found in one shared drive", async () => {
    const driveId = await aDrive("Dieppe");
    const fileId = await labelled("Pilotage", { role: "control" }, [driveId]);
    await labelled("Ailleurs", { role: "control" });
    const q = `'${driveId}' in parents and properties has { key='role' and value='control' }`;
    const { data } = await bench.drive().files.list({ q, corpora: "drive", driveId, ...ALL, fields: "files(id)" });
    expect(data.files).toEqual([{ id: fileId }]);
  });

  it.each<[string, Record<string, string>]>([
    ["more than 124 bytes of key and value", { name: "é".repeat(61) }],
    ["more than 30 of them", Object.fromEntries(Array.from({ length: 31 }, (_, at) => [`k${at}`, "v"]))],
  ])("are refused for %s (properties guide)", async (_, properties) => {
    expect(await refusalOf(labelled("Heures", properties))).toMatchObject({ status: 400 });
  });
});
