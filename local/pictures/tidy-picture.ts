import type { Browser } from "playwright-core";
import { encodePng } from "./encode-png.ts";

/** What is kept of a picture: without its white margins, and cut below a height in its own pixels. */
export type Keep = { readonly trim: boolean; readonly most: number };

/** A picture without the margins that say nothing, as small a file as its letters allow. */
export async function tidyPicture(browser: Browser, png: Buffer, keep: Keep): Promise<Buffer> {
  const page = await browser.newPage();
  try {
    const wanted = JSON.stringify({ ...keep, png: png.toString("base64") });
    const { data, ...size } = await page.evaluate<Kept>(`(${TIDY})(${wanted})`);
    return encodePng({ ...size, data: Buffer.from(data, "base64") });
  } finally {
    await page.close();
  }
}

type Kept = { readonly width: number; readonly height: number; readonly data: string };

const TIDY = `async ({ png, trim, most }) => {
  const picture = await createImageBitmap(await (await fetch("data:image/png;base64," + png)).blob());
  const canvas = document.createElement("canvas");
  canvas.width = picture.width;
  canvas.height = picture.height;
  const context = canvas.getContext("2d");
  context.drawImage(picture, 0, 0);
  const shown = context.getImageData(0, 0, canvas.width, canvas.height);
  const box = { left: canvas.width, top: canvas.height, right: 0, bottom: 0 };
  for (let at = 0; at < shown.data.length; at += 4) {
    const x = (at / 4) % canvas.width;
    const y = Math.floor(at / 4 / canvas.width);
    for (let part = 0; part < 3; part += 1) {
      if (shown.data[at + part] > 240) continue;
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x);
      box.top = Math.min(box.top, y);
      box.bottom = Math.max(box.bottom, y);
    }
  }
  const margin = trim ? 16 : 0;
  const left = trim ? Math.max(0, box.left - margin) : 0;
  const top = trim ? Math.max(0, box.top - margin) : 0;
  const right = trim ? Math.min(canvas.width, box.right + margin) : canvas.width;
  const bottom = Math.min(trim ? box.bottom + margin : canvas.height, canvas.height, top + most);
  const kept = context.getImageData(left, top, right - left, bottom - top);
  const reader = new FileReader();
  const read = new Promise((resolve) => reader.addEventListener("load", resolve));
  reader.readAsDataURL(new Blob([kept.data]));
  await read;
  return { width: kept.width, height: kept.height, data: reader.result.replace(/^[^,]*,/, "") };
}`;
