import { CHROMIUM } from "./chromium.ts";
import { DIALOG_STORIES } from "./dialog-stories.ts";
import { OFFICE } from "./office.ts";
import { takePictures } from "./pictures.ts";
import { SHEET_STORIES } from "./sheet-stories.ts";

const OUT = "docs/images";
const known = Object.keys({ ...DIALOG_STORIES, ...SHEET_STORIES });
const only = process.argv.slice(2);
const unknown = only.filter((name) => !known.includes(name));

if (unknown.length > 0) {
  console.error(`Images inconnues : ${unknown.join(", ")}. Il y a : ${known.join(", ")}.`);
  process.exitCode = 2;
} else if (CHROMIUM === null) {
  console.error("Les images se prennent avec Chromium, qui manque sur cette machine.");
  process.exitCode = 1;
} else {
  if (OFFICE === null) console.error("Sans LibreOffice ni pdftoppm, seules les images des dialogues sont prises.");
  await takePictures({ out: OUT, chromium: CHROMIUM, office: OFFICE, only }, console.log);
}
