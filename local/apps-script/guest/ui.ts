import type { HtmlFacts, MenuEntry } from "../calls.ts";
import { htmlFactsOf, htmlOutput } from "./html-service.ts";
import { enumeration, strict } from "./strict.ts";
import type { World } from "./world.ts";

const BUTTONS = enumeration("Button", ["CLOSE", "OK", "CANCEL", "YES", "NO"]);
const BUTTON_SETS = enumeration("ButtonSet", ["OK", "OK_CANCEL", "YES_NO", "YES_NO_CANCEL"]);

/** The `Ui` of the open sheet. https://developers.google.com/apps-script/reference/base/ui */
export function uiOf(world: World): object {
  const { ask, demand } = world;
  const wait = (kind: "alert" | "prompt", args: readonly unknown[]) => {
    const texts = args.filter((arg) => typeof arg === "string");
    const [title, message] = texts.length > 1 ? texts : ["", texts[0]];
    const buttons = String(args.find((arg) => typeof arg === "object" && arg !== null) ?? "OK");
    return ask("show", { kind, title: title ?? "", message: message ?? "", buttons }) ?? { button: "CLOSE" };
  };
  const pressed = (name: string) => BUTTONS[name as keyof typeof BUTTONS];
  const page = (kind: "dialog" | "sidebar", output: unknown, title?: string): void => {
    const facts: HtmlFacts = htmlFactsOf(typeof output === "string" ? htmlOutput(output) : (output as object));
    ask("show", { ...facts, kind, title: title ?? facts.title });
  };
  return strict("Ui", {
    Button: BUTTONS,
    ButtonSet: BUTTON_SETS,
    createMenu: (caption: string) => menuOf(world, caption).menu,
    createAddonMenu: () => menuOf(world, "").menu,
    alert: (...args: readonly unknown[]) => pressed(wait("alert", args).button),
    prompt: (...args: readonly unknown[]) => {
      const { button, text = "" } = wait("prompt", args);
      return strict("PromptResponse", { getSelectedButton: () => pressed(button), getResponseText: () => text });
    },
    showModalDialog: (output: object, title: string) => {
      demand("Ui.showModalDialog");
      page("dialog", output, title);
    },
    showModelessDialog: (output: object, title: string) => {
      demand("Ui.showModelessDialog");
      page("dialog", output, title);
    },
    showSidebar: (output: object) => {
      demand("Ui.showSidebar");
      page("sidebar", output);
    },
  });
}

const ENTRIES = new WeakMap<object, () => { readonly caption: string; readonly items: readonly MenuEntry[] }>();

function menuOf({ ask }: World, caption: string) {
  const items: MenuEntry[] = [];
  const add = (entry: MenuEntry): object => {
    items.push(entry);
    return menu;
  };
  const menu: object = strict("Menu", {
    addItem: (text: string, functionName: string) => add({ caption: text, functionName }),
    addSeparator: () => add("separator"),
    addSubMenu: (inner: object) => add(ENTRIES.get(inner)?.() ?? "separator"),
    addToUi: () => {
      ask("show", { kind: "menu", caption, items });
    },
  });
  ENTRIES.set(menu, () => ({ caption, items }));
  return { menu };
}
