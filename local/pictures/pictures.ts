import { mkdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { DIALOG_STORIES } from "./dialog-stories.ts";
import { prepareStory } from "./prepare-story.ts";
import { runControl } from "./running-control.ts";
import { SHEET_STORIES } from "./sheet-stories.ts";
import { takeDialog } from "./take-dialog.ts";
import { takeSheet } from "./take-sheet.ts";

/** Where the pictures go, with what, and which of them; all by default. */
export type Pictures = {
  readonly out: string;
  readonly chromium: string;
  readonly office: string | null;
  readonly only: readonly string[];
};

/** How many pixels of a picture stand for one of the screen. */
const SCALE = 2;

/** Takes the guides' pictures from the sample territory, and tells the size of each. */
export async function takePictures(pictures: Pictures, tell: (line: string) => void): Promise<void> {
  const browser = await chromium.launch({ executablePath: pictures.chromium, args: ["--no-sandbox"] });
  try {
    await mkdir(pictures.out, { recursive: true });
    for await (const path of taken(browser, pictures)) tell(`${Math.ceil((await stat(path)).size / 1000)} ko  ${path}`);
  } finally {
    await browser.close();
  }
}

async function* taken(browser: Browser, { out, office, only }: Pictures): AsyncGenerator<string> {
  const control = await runControl(browser, { scale: SCALE });
  const isWanted = (name: string): boolean => only.length === 0 || only.includes(name);
  try {
    await prepareStory(control);
    for (const [name, story] of Object.entries(DIALOG_STORIES)) {
      if (!isWanted(name)) continue;
      const path = join(out, `${name}.png`);
      await takeDialog(control, story, path);
      yield path;
    }
    for (const [name, story] of Object.entries(SHEET_STORIES)) {
      if (!isWanted(name) || office === null) continue;
      const path = join(out, `${name}.png`);
      await takeSheet({ control, office }, story, path);
      yield path;
    }
  } finally {
    await control.close();
  }
}
