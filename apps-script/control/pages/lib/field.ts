import { element, unbroken } from "./element.ts";

/** One field of a form: what people read, what they type, and what is said where it is left blank. */
export type Field = {
  readonly name: string;
  readonly label: string;
  readonly kind: "choice" | "text" | "long-text" | "date" | "number" | "file";
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  readonly value?: string;
  /** The kinds of files that are offered. */
  readonly accept?: string | null;
  readonly hint?: string;
  /** What a choice that is not made yet reads; « Choisissez… » by default. */
  readonly blank?: string;
  /** Whether it is shown, by the values of the form; always by default. */
  readonly when?: (values: Readonly<Record<string, string>>) => boolean;
  /** Said when it is blank; without it, the field may stay so. */
  readonly missing?: string;
};

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** A field as it stands on the page; `refuse` says what is wrong, `""` takes it back; `explain` replaces its hint. */
export type ShownField = {
  readonly node: HTMLElement;
  readonly control: Control;
  readonly value: () => string;
  readonly refuse: (why: string) => void;
  readonly explain: (hint: string) => void;
};

let shown = 0;

/** A labelled control with its hint, and room for what is wrong with it. */
export function showField(field: Field): ShownField {
  const { label, hint } = field;
  shown += 1;
  // Several fields of one page may bear one name, and what describes another is found by its id alone.
  const id = `field-${shown}`;
  const wrong = element("div", { id: `${id}-wrong`, class: "wrong", "aria-live": "polite" });
  const explained = hint === undefined ? null : element("div", { id: `${id}-hint`, class: "hint" }, hint);
  const control = controlOf(field, id);
  control.setAttribute("aria-describedby", [explained?.id, wrong.id].filter(Boolean).join(" "));
  const node = element("div", {}, element("label", { for: id }, label), control, explained, wrong);
  return {
    node,
    control,
    value: () => control.value.trim(),
    refuse: (why) => {
      wrong.textContent = unbroken(why);
      control.setAttribute("aria-invalid", String(why !== ""));
    },
    explain: (text) => explained?.replaceChildren(unbroken(text)),
  };
}

function controlOf(
  { name, kind, options = [], value = "", blank = "Choisissez…", missing, accept = null }: Field,
  id: string,
): Control {
  const attributes = { id, name, "aria-required": missing === undefined ? null : "true" };
  if (kind === "long-text") return element("textarea", { ...attributes, rows: "3" }, value);
  if (kind !== "choice") return input({ ...attributes, type: kind, accept }, value);
  const first = options.length === 1 && missing !== undefined ? [] : [{ value: "", label: blank }];
  const select = element(
    "select",
    attributes,
    ...[...first, ...options].map((each) => element("option", { value: each.value }, each.label)),
  );
  if (value !== "") select.value = value;
  return select;
}

function input(attributes: Readonly<Record<string, string | null>>, value: string): HTMLInputElement {
  const decimal = attributes.type === "number" ? { type: "text", inputmode: "decimal" } : {};
  const made = element("input", { ...attributes, ...decimal });
  made.value = value;
  return made;
}

/**
 * A number as French people type it; `null` for anything else.
 * @example numberOf("1 500 000,50 €") //=> 1500000.5
 */
export function numberOf(text: string): number | null {
  const plain = text.replace(/[\s€%h]/g, "").replace(",", ".");
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}
