import type { HtmlFacts } from "../calls.ts";
import { strict } from "./strict.ts";
import { templateText } from "./template-text.ts";
import type { World } from "./world.ts";

/** The service of pages. https://developers.google.com/apps-script/reference/html/html-service */
export function htmlService({ ask }: World): object {
  return strict("HtmlService", {
    createHtmlOutput: (html = "") => htmlOutput(html),
    createHtmlOutputFromFile: (name: string) => htmlOutput(ask("page", name)),
    createTemplateFromFile: (name: string) => template(ask("page", name)),
    createTemplate: (html: string) => template(html),
  });
}

const FACTS = new WeakMap<object, () => HtmlFacts>();

/** What a page that the script made would show. */
export function htmlFactsOf(output: object): HtmlFacts {
  const facts = FACTS.get(output);
  if (!facts) throw new Error("A page is made by HtmlService.");
  return facts();
}

/** An `HtmlOutput`. */
export function htmlOutput(given: string): object {
  let facts: HtmlFacts = { title: "", html: given, width: null, height: null };
  const put = (part: Partial<HtmlFacts>): object => {
    facts = { ...facts, ...part };
    return output;
  };
  const output: object = strict("HtmlOutput", {
    getContent: () => facts.html,
    getTitle: () => facts.title,
    setContent: (html: string) => put({ html }),
    append: (html: string) => put({ html: facts.html + html }),
    setTitle: (title: string) => put({ title }),
    setWidth: (width: number) => put({ width }),
    setHeight: (height: number) => put({ height }),
  });
  FACTS.set(output, () => facts);
  return output;
}

/** A template takes any property that the script gives it: its scriptlets see them as variables. */
function template(text: string): object {
  const made: Record<string, unknown> = {};
  return Object.assign(made, {
    evaluate: () => {
      const { evaluate: _, getRawContent: __, ...variables } = made;
      return htmlOutput(templateText(text, variables));
    },
    getRawContent: () => text,
  });
}
