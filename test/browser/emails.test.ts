import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { renderEmail } from "../../functions/emails/email-kinds.ts";
import { CHROMIUM } from "../../local/pictures/chromium.ts";
import { EVERY_EMAIL } from "../functions/emails/fixtures/every-email.ts";
import { emailPage, launch, overflowAt, type Scheme, violationsIn } from "./email-page.ts";

const WIDTHS = [320, 600, 1000] as const;

if (CHROMIUM === null) console.warn("No Chromium in the PATH: the e-mails were not looked at in a browser.");

describe.skipIf(CHROMIUM === null)("in Chromium, without images", () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch(CHROMIUM ?? "");
  });
  afterAll(() => browser?.close());

  describe.each<Scheme>(["light", "dark"])("in %s mode", (scheme) => {
    let page: Page;
    let asked: string[];

    beforeAll(async () => {
      ({ page, asked } = await emailPage(browser, scheme));
    });
    afterAll(() => page?.context().close());

    it.each(EVERY_EMAIL)("%s fits every screen, and axe finds nothing to say", async (_, params) => {
      await page.setContent((await renderEmail(params)).html);
      for (const width of WIDTHS) expect([width, await overflowAt(page, width)]).toEqual([width, 0]);
      expect(await violationsIn(page, scheme)).toEqual([]);
      expect(asked).toEqual([]);
    });

    it("shows the card in the colours of the mode", async () => {
      const [, first] = EVERY_EMAIL[0] ?? [];
      if (!first) throw new Error("There are e-mails.");
      await page.setContent((await renderEmail(first)).html);
      const ground = await page.evaluate<string>("getComputedStyle(document.querySelector('.card')).backgroundColor");
      expect(ground).toBe({ light: "rgb(255, 255, 255)", dark: "rgb(27, 33, 40)" }[scheme]);
    });
  });

  it("would catch a table too wide, and a text too pale", async () => {
    const { page } = await emailPage(browser, "light");
    await page.setContent("<html><body><p style='width:900px;color:#ccc;background:#fff'>Pâle</p></body></html>");
    expect(await overflowAt(page, 320)).toBeGreaterThan(500);
    const found = (await violationsIn(page, "light")).map((violation) => violation.split(":")[0]);
    expect(found).toEqual(expect.arrayContaining(["color-contrast", "document-title", "html-has-lang"]));
    await page.context().close();
  });
});
