import { consentMissing } from "../../consent.ts";

/** Apps Script's bridge between a page and the functions that the script exposes. */
type Runner = {
  readonly withSuccessHandler: (done: (value: unknown) => void) => Runner;
  readonly withFailureHandler: (failed: (error: Error) => void) => Runner;
} & { readonly [name: string]: (...args: unknown[]) => void };

declare const google: {
  readonly script: { readonly run: Runner; readonly host: { readonly close: () => void } };
};

/** What every exposed function answers: a value, or a sentence that says why there is none; `code` is the service's own. */
export type Answered<T = unknown> =
  | ({ readonly ok: true } & T)
  | { readonly ok: false; readonly message: string; readonly code?: string };

const BROKEN =
  "Google n'a pas pu exécuter cette action. Réessayez ; si cela revient, rechargez le classeur et acceptez l'autorisation demandée.";

/** Calls an exposed function. What Google itself refuses is told in words, never thrown. */
export function run<T>(name: string, ...args: unknown[]): Promise<Answered<T>> {
  return new Promise((resolve) => {
    const runner = google.script.run
      .withSuccessHandler((value) => resolve(value as Answered<T>))
      .withFailureHandler((error) => {
        console.warn(error);
        resolve({ ok: false, message: consentMissing(String(error?.message ?? error)) ?? BROKEN });
      });
    runner[name]?.(...args);
  });
}

/** Closes the dialog. */
export const closePage = (): void => google.script.host.close();

/** Has Escape close the dialog, as it closes Google's own; the sidebar stays. */
export function closeOnEscape(): void {
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") closePage();
  });
}
