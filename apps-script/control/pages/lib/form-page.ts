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

/** Shows the form; people go through it with the keyboard alone, and Escape closes it. */
export function showForm<T>(page: FormPage<T>): void {
  const fields = new Map(page.fields.map((field) => [field.name, showField(field)]));
  const state = element("div");
  const watched = element("div", { "aria-live": "polite" });
  const submit = element("button", { type: "submit", class: "action" }, page.submit);
  const form = element(
    "form",
    { novalidate: "" },
    ...[...fields.values()].map(({ node }) => node),
    watched,
    state,
    element("div", { class: "buttons" }, submit, button("Fermer", closePage)),
  );
  const values = (): Values => Object.fromEntries([...fields].map(([name, field]) => [name, field.value()]));
  const look = () => watched.replaceChildren(page.watch?.(values()) ?? "");
  let requestId = crypto.randomUUID();
  form.addEventListener("input", look);
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
      return;
    }
    requestId = crypto.randomUUID();
    state.replaceChildren(page.told(answer, typed));
  });
  show(element("p", {}, page.intro), form);
  look();
  form.querySelector<HTMLElement>("select, input, textarea")?.focus();
}

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

document.addEventListener("keydown", ({ key }) => {
  if (key === "Escape") closePage();
});
