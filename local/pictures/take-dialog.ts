import type { Page } from "playwright-core";
import type { DialogStory } from "./dialog-stories.ts";
import type { RunningControl } from "./running-control.ts";

/** Takes a dialog or the sidebar once its story is played, with the title that Google shows above it. */
export async function takeDialog(control: RunningControl, story: DialogStory): Promise<Buffer> {
  const page = await control.open(story.line);
  await story.play(page, control);
  await page.addStyleTag({ content: FRAME });
  await dressInFrench(page);
  const { width = 0 } = page.viewportSize() ?? {};
  const whole = await page.evaluate<number>("Math.ceil(document.documentElement.getBoundingClientRect().height)");
  const height = Math.min(whole, story.height ?? whole);
  await page.setViewportSize({ width, height });
  await page.evaluate("window.scrollTo(0, 0)");
  const picture = await page.screenshot({ clip: { x: 0, y: 0, width, height } });
  await page.close();
  return picture;
}

/** Google writes the title above the page, which it frames; the keyboard's own frame is of no use in a picture. */
const FRAME = `
  html { border: 1px solid #dadce0; }
  .unseen { position: static; width: auto; height: auto; margin: 0 0 14px; clip-path: none; font: 400 20px Arial, sans-serif; }
  :focus-visible { outline: none !important; }
`;

/** Dates and files as a French browser shows them: the one that takes the pictures may speak English only. */
const dressInFrench = (page: Page): Promise<void> =>
  page.evaluate(`
    for (const input of document.querySelectorAll("input[type=date]")) {
      const typed = input.value;
      input.type = "text";
      input.value = typed ? typed.split("-").reverse().join("/") : "jj/mm/aaaa";
    }
    for (const input of document.querySelectorAll("input[type=file]")) {
      const { name = "Aucun fichier choisi" } = input.files[0] ?? {};
      input.type = "text";
      input.value = name;
    }
  `);
