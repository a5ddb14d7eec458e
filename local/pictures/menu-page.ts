import type { BrowserContext, Page } from "playwright-core";
import { PAGES } from "../../apps-script/control/menu.ts";
import type { Script } from "../apps-script/script-options.ts";

/** A line of the menu, by the function that it runs. */
export type MenuLine = keyof typeof PAGES;

/** Google's sidebar, in pixels. */
const SIDEBAR = { width: 300, height: 800 };

/** Runs a line of the menu, and opens the page that it shows as wide and as high as Google would. */
export async function openMenuPage(context: BrowserContext, script: Script, line: MenuLine): Promise<Page> {
  await script.call(line);
  const shown = [...script.ui.dialogs, ...script.ui.sidebars].findLast(({ title }) => title === PAGES[line].title);
  if (!shown) throw new Error(`the line ${line} showed no page`);
  const page = await context.newPage();
  const { width, height } = shown;
  await page.setViewportSize({ width: width ?? SIDEBAR.width, height: height ?? SIDEBAR.height });
  await page.exposeFunction("jalonRun", (name: string, args: unknown[]) => script.call(name, ...args));
  await page.addInitScript(BRIDGE);
  await page.route("https://jalon.test/", (route) => route.fulfill({ contentType: "text/html", body: shown.html }));
  await page.goto("https://jalon.test/");
  return page;
}

/** `google.script` as a page finds it, each call answered by the script itself; a closed page says so on its body. */
const BRIDGE = `
  const runner = (done, failed) => new Proxy({}, {
    get: (_, name) => {
      if (name === "withSuccessHandler") return (handler) => runner(handler, failed);
      if (name === "withFailureHandler") return (handler) => runner(done, handler);
      return (...args) => void jalonRun(name, args).then(done, failed);
    },
  });
  const nothing = () => undefined;
  window.google = {
    script: { run: runner(nothing, nothing), host: { close: () => { document.body.dataset.closed = "yes"; } } },
  };
`;
