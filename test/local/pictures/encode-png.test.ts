import { inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { encodePng } from "../../../local/pictures/encode-png.ts";

/** The content of a chunk of a PNG, by its type. */
function chunkOf(png: Buffer, type: string): Buffer {
  const at = png.indexOf(type, 0, "latin1");
  return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
}

describe("encodePng", () => {
  it("keeps each pixel by its place in the palette, row after row", () => {
    const [white, ink] = [
      [255, 255, 255, 255],
      [30, 75, 90, 255],
    ];
    const png = encodePng({ width: 2, height: 2, data: Uint8Array.from([...white, ...ink, ...ink, ...white].flat()) });
    const header = chunkOf(png, "IHDR");
    expect([header.readUInt32BE(0), header.readUInt32BE(4)]).toEqual([2, 2]);
    expect([...chunkOf(png, "PLTE")]).toEqual([255, 255, 255, 30, 75, 90]);
    expect([...inflateSync(chunkOf(png, "IDAT"))]).toEqual([0, 0, 1, 0, 1, 0]);
  });

  it("makes shades fewer until a palette holds them", () => {
    const data = Uint8Array.from({ length: 64 * 64 * 4 }, (_, at) => (at * 37 + (at >> 3) * 91) % 256);
    expect(chunkOf(encodePng({ width: 64, height: 64, data }), "PLTE").length).toBeLessThanOrEqual(256 * 3);
  });
});
