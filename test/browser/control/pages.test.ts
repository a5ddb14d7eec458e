import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PAGES } from "../../../apps-script/control/menu.ts";
import { CHROMIUM } from "../chromium.ts";
import { launch } from "../email-page.ts";
import { type RunningControl, runControl, violationsOf } from "./running-control.ts";

if (CHROMIUM === null) console.warn("No Chromium in the PATH: the menu's pages were not looked at in a browser.");

describe.skipIf(CHROMIUM === null)("the menu's pages in Chromium, answered by the real functions", () => {
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

  it("consolidates at once, and says what came of it", async () => {
    const page = await control.open("consolidateNow");
    await page.getByText("C'est fait : les feuilles sont à jour.").waitFor({ timeout: 60_000 });
    expect(await page.locator("li").allTextContents()).toContainEqual(
      expect.stringMatching(/^[\d\s,]+ h saisies : [\d\s,]+ h recevables, /),
    );
    expect(await violationsOf(page)).toEqual([]);
  });

  it("shows the territory at a glance in the sidebar", async () => {
    const page = await control.open("showTerritory");
    await page.getByRole("heading", { name: "Les marchés" }).waitFor();
    await page.getByText("5 800 h sur 6 700").first().waitFor();
    expect(await violationsOf(page)).toEqual([]);
  });

  it("mutes a market with the keyboard alone, and the line is the person's own", async () => {
    const page = await control.open("muteMarket");
    await page.getByLabel("Marché").selectOption("ARQ-2024");
    await page.getByLabel("Motif").press("Tab");
    await page.keyboard.press("Enter");
    await page.getByText("Dites pourquoi, en une phrase.").waitFor();
    await page.keyboard.type("Avenant en cours");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByText("C'est écrit dans l'onglet « Décisions »").waitFor();
    const last = (await control.rows("Décisions")).at(-1);
    expect(last).toEqual(
      expect.arrayContaining(["17/11/2025", "mettre en sourdine", "Avenant en cours", "Camille Hautot"]),
    );
    await page.keyboard.press("Escape");
    expect(await page.locator("body").getAttribute("data-closed")).toBe("yes");
  });

  it.each(Object.keys(PAGES) as (keyof typeof PAGES)[])("is usable by everybody: %s", async (line) => {
    const page = await control.open(line);
    await page.locator("#page > :not([role=status])").first().waitFor({ timeout: 60_000 });
    await page.waitForFunction("!document.getElementById('page').textContent.includes('Un instant')");
    expect(await violationsOf(page)).toEqual([]);
    expect(await page.getByRole("alert").allTextContents()).toEqual([]);
  });
});
