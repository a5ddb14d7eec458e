import { crc32, deflateSync } from "node:zlib";

/** A picture as a canvas holds it: four bytes a pixel. */
export type Pixels = { readonly width: number; readonly height: number; readonly data: Uint8Array };

/**
 * A PNG with a palette, which takes a third of one with every colour. Shades are made fewer until 256 are enough: letters
 * drawn in 17 greys look the same.
 */
export function encodePng({ width, height, data }: Pixels): Buffer {
  const { palette, indexes } = STEPS.map((step) => indexed(data, step)).find((each) => each.palette.length <= 256) ?? {
    palette: [0],
    indexes: new Uint8Array(width * height),
  };
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row += 1)
    rows.set(indexes.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", Buffer.from([...bytesOf(width), ...bytesOf(height), 8, 3, 0, 0, 0])),
    chunk("PLTE", Buffer.from(palette.flatMap((color) => bytesOf(color).slice(1)))),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** How far apart two shades stand, finer first; the last leaves 216 colours at most. */
const STEPS = [15, 17, 51];

function indexed(data: Uint8Array, step: number): { readonly palette: number[]; readonly indexes: Uint8Array } {
  const places = new Map<number, number>();
  const shade = (at: number): number => Math.round((data[at] ?? 0) / step) * step;
  const indexes = Uint8Array.from({ length: data.length / 4 }, (_, pixel) => {
    const at = pixel * 4;
    const color = shade(at) * 65_536 + shade(at + 1) * 256 + shade(at + 2);
    const place = places.get(color) ?? places.size;
    places.set(color, place);
    return place;
  });
  return { palette: [...places.keys()], indexes };
}

const bytesOf = (value: number): number[] => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255);

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type), content]);
  return Buffer.concat([Buffer.from(bytesOf(content.length)), named, Buffer.from(bytesOf(crc32(named)))]);
}
