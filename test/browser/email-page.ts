import axe from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";

export type Scheme = "light" | "dark";

/** One Chromium for all e-mails: no sandbox, for it opens nothing but our own pages, and no image. */
export const launch = (executablePath: string): Promise<Browser> =>
  chromium.launch({ executablePath, args: ["--no-sandbox", "--blink-settings=imagesEnabled=false"] });

/** A page in light or dark mode that reaches nothing, with axe at hand; `asked` is what it would have fetched. */
export async function emailPage(browser: Browser, colorScheme: Scheme): Promise<{ page: Page; asked: string[] }> {
  const context = await browser.newContext({ colorScheme, offline: true });
  const asked: string[] = [];
  const page = await context.newPage();
  page.on("request", (request) => asked.push(request.url()));
  await page.evaluate(axe.source);
  return { page, asked };
}

/** How many pixels of the page stand beyond the right edge at a width. */
export async function overflowAt(page: Page, width: number): Promise<number> {
  await page.setViewportSize({ width, height: 800 });
  return page.evaluate<number>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
}

/** The place of an e-mail is inside a mailbox, whose page has the landmarks. */
const NOT_OURS = { region: { enabled: false }, "landmark-one-main": { enabled: false } };

/** What dark mode changes: the rest is the same page, already looked at in light mode. */
const LOOKED_AT: Readonly<Record<Scheme, axe.RunOptions>> = {
  light: { rules: NOT_OURS },
  dark: { runOnly: ["color-contrast"] },
};

/** What axe finds wrong in a mode: the rule, and the first elements that break it. */
export async function violationsIn(page: Page, scheme: Scheme): Promise<readonly string[]> {
  const options = JSON.stringify({ ...LOOKED_AT[scheme], resultTypes: ["violations"] });
  const { violations } = await page.evaluate<axe.AxeResults>(`axe.run(document, ${options})`);
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.slice(0, 3).map(whereAndWhy).join(" | ")}`);
}

const whereAndWhy = ({ html, failureSummary }: axe.NodeResult): string => `${html} ${failureSummary ?? ""}`;
