import { mkdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { DIALOG_STORIES } from "./dialog-stories.ts";
import { prepareStory } from "./prepare-story.ts";
import { runControl } from "./running-control.ts";
import { SHEET_STORIES } from "./sheet-stories.ts";
import { takeDialog } from "./take-dialog.ts";
import { takeSheet } from "./take-sheet.ts";
import { tidyPicture } from "./tidy-picture.ts";

/** Where the pictures go, with what, and which of them; all by default. */
export type Pictures = {
  readonly out: string;
  readonly chromium: string;
  readonly office: string | null;
  readonly only: readonly string[];
};

/** How many pixels of a picture stand for one of the screen. */
const SCALE = 2;

/** A picture is cut below so many pixels: the rest is more of the same. */
const MOST_HIGH = 2_200;

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
  const control = await runControl(browser, { scale: SCALE, callsPerMinute: 60 });
  const wanted = <Story>(stories: Readonly<Record<string, Story>>): [string, Story][] =>
    Object.entries(stories).filter(([name]) => only.length === 0 || only.includes(name));
  const keep = async (name: string, png: Buffer, trim: boolean): Promise<string> => {
    const path = join(out, `${name}.png`);
    await writeFile(path, await tidyPicture(browser, png, { trim, most: MOST_HIGH }));
    return path;
  };
  try {
    await prepareStory(control);
    // The sheets first: dialogs change them.
    for (const [name, story] of office === null ? [] : wanted(SHEET_STORIES))
      yield await keep(name, await takeSheet(control, office ?? "", story), true);
    for (const [name, story] of wanted(DIALOG_STORIES)) yield await keep(name, await takeDialog(control, story), false);
  } finally {
    await control.close();
  }
}
