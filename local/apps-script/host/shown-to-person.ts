import type { Answer, HtmlFacts, MenuEntry, Shown } from "../calls.ts";

/** What the script showed, in order, and the answers that wait for its questions. */
export type ShownToPerson = {
  readonly menus: readonly { readonly caption: string; readonly items: readonly MenuEntry[] }[];
  readonly toasts: readonly { readonly title: string; readonly message: string }[];
  readonly questions: readonly { readonly kind: string; readonly title: string; readonly message: string }[];
  readonly dialogs: readonly HtmlFacts[];
  readonly sidebars: readonly HtmlFacts[];
  /** The button, and the text of a prompt, with which the next question is answered. */
  readonly answerNext: (button: string, text?: string) => void;
};

/** Keeps what is shown; a question with a choice that no answer waits for is refused, so that no test hangs. */
export function shownToPerson(): { readonly ui: ShownToPerson; readonly show: (shown: Shown) => Answer | null } {
  const all: Shown[] = [];
  const answers: Answer[] = [];
  const of = <K extends Shown["kind"]>(...kinds: readonly K[]) =>
    all.filter((shown): shown is Extract<Shown, { readonly kind: K }> => kinds.some((kind) => kind === shown.kind));
  const ui: ShownToPerson = {
    get menus() {
      return of("menu");
    },
    get toasts() {
      return of("toast");
    },
    get questions() {
      return of("alert", "prompt");
    },
    get dialogs() {
      return of("dialog");
    },
    get sidebars() {
      return of("sidebar");
    },
    answerNext: (button, text) => {
      answers.push(text === undefined ? { button } : { button, text });
    },
  };
  return {
    ui,
    show: (shown) => {
      all.push(shown);
      if (shown.kind !== "alert" && shown.kind !== "prompt") return null;
      const answer = answers.shift() ?? (shown.kind === "alert" && shown.buttons === "OK" ? { button: "OK" } : null);
      if (!answer) throw new Error(`Nobody answers: "${shown.message}" (ui.answerNext).`);
      return answer;
    },
  };
}
