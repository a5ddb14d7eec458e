import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe } from "vitest";
import { CHROMIUM } from "../../../local/pictures/chromium.ts";
import { type RunningControl, runControl } from "../../../local/pictures/running-control.ts";
import { launch } from "../email-page.ts";

if (CHROMIUM === null) console.warn("No Chromium in the PATH: the menu's pages were not looked at in a browser.");

/** Tells stories of the menu in Chromium, answered by the real functions; skipped where there is no Chromium. */
export function describeMenu(title: string, tell: (running: () => RunningControl) => void): void {
  describe.skipIf(CHROMIUM === null)(title, () => {
    let browser: Browser;
    let control: RunningControl;
    beforeAll(async () => {
      browser = await launch(CHROMIUM ?? "");
      control = await runControl(browser);
    }, 120_000);
    afterAll(async () => {
      await control?.close();
      await browser?.close();
    });
    tell(() => control);
  });
}

/** What axe finds wrong with a page: the rule, and the first elements that break it. */
export async function violationsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<axe.AxeResults>(
    "axe.run(document, { resultTypes: ['violations'], iframes: false })",
  );
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(" | ")}`);
}

/** What has the keyboard: the label of a field, the words of a button or of a link. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate<string>(
    "(document.activeElement?.labels?.[0] ?? document.activeElement)?.textContent.replaceAll('\\u00a0', ' ') ?? ''",
  );

/** Goes on with the Tab key until what bears this name has the keyboard. */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let step = 0; step < 30; step += 1) {
    if ((await focused(page)) === name) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`the Tab key never reached « ${name} »`);
}

/** Presses a button with the keyboard alone. */
export async function pressed(page: Page, name: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press("Enter");
}

/** Types into a field reached with the keyboard alone; of a list, the choice that begins so. */
export async function typed(page: Page, field: string, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.type(text);
}
