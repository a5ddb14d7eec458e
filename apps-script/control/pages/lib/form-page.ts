import { button, element, notice, show } from "./element.ts";
import { type Field, type ShownField, showField } from "./field.ts";
import { type Answered, closePage } from "./run.ts";

type Values = Readonly<Record<string, string>>;

/**
 * A form on a page of its own. `check` says what is wrong with the values, by field; `send` is asked with an id that stays
 * the same until it answered well, so that a lost answer asked for again is one wish; `told` shows what came of it.
 */
export type FormPage<T> = {
  readonly intro: string;
  readonly fields: readonly Field[];
  readonly submit: string;
  readonly check?: (values: Values) => Readonly<Record<string, string>>;
  readonly watch?: (values: Values) => Node | null;
  readonly send: (values: Values, requestId: string) => Promise<Answered<T>>;
  readonly told: (answer: { readonly ok: true } & T, values: Values) => Node;
};

/**
 * Shows the form; people go through it with the keyboard alone. Once it is answered, the keyboard
 * is at the first thing to read or open, else at the way out.
 */
export function showForm<T>(page: FormPage<T>): void {
  const fields = new Map(page.fields.map((field) => [field.name, showField(field)]));
  const state = element("div");
  const watched = element("div", { "aria-live": "polite" });
  const submit = element("button", { type: "submit", class: "action" }, page.submit);
  const close = button("Fermer", closePage);
  close.id = CLOSE;
  const form = element(
    "form",
    { novalidate: "" },
    ...[...fields.values()].map(({ node }) => node),
    watched,
    state,
    element("div", { class: "buttons" }, submit, close),
  );
  const values = (): Values => Object.fromEntries([...fields].map(([name, field]) => [name, field.value()]));
  const look = () => {
    const typed = values();
    for (const { name, when } of page.fields) fields.get(name)?.node.toggleAttribute("hidden", when?.(typed) === false);
    watched.replaceChildren(page.watch?.(typed) ?? "");
  };
  let requestId = crypto.randomUUID();
  form.addEventListener("input", ({ target }) => {
    // What was answered speaks of other values; boxes within the answer are part of it.
    if (state.contains(target as Node)) return;
    state.replaceChildren();
    submit.className = "action";
    look();
  });
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const typed = values();
    if (refused(page, fields, typed)) return;
    submit.disabled = true;
    state.replaceChildren(notice("Un instant…"));
    const answer = await page.send(typed, requestId);
    submit.disabled = false;
    if (!answer.ok) {
      state.replaceChildren(notice(answer.message, "wrong"));
      submit.focus();
      return;
    }
    requestId = crypto.randomUUID();
    state.replaceChildren(page.told(answer, typed));
    submit.className = "plain";
    (state.querySelector<HTMLElement>("[tabindex], a[href]") ?? close).focus();
  });
  show(element("p", {}, page.intro), form);
  look();
  form.querySelector<HTMLElement>("select, input, textarea")?.focus();
}

const CLOSE = "close";

/** Brings the keyboard to the way out of a form, once nothing is left to do there. */
export const focusClose = (): void => document.getElementById(CLOSE)?.focus();

/** Says what is wrong beside each field, and goes to the first. */
function refused<T>({ fields: wanted, check }: FormPage<T>, fields: ReadonlyMap<string, ShownField>, values: Values) {
  const missing = wanted.flatMap(({ name, missing }) =>
    missing !== undefined && values[name] === "" ? [[name, missing] as const] : [],
  );
  const wrong: Readonly<Record<string, string>> = { ...check?.(values), ...Object.fromEntries(missing) };
  for (const [name, field] of fields) field.refuse(wrong[name] ?? "");
  const [first] = [...fields].find(([name]) => wrong[name]) ?? [];
  if (first !== undefined) fields.get(first)?.control.focus();
  return first !== undefined;
}
