import type { Store } from "../workbook/drive/store.ts";
import type { Execution } from "./calls.ts";
import type { ShownToPerson } from "./host/shown-to-person.ts";
import type { Bundle } from "./load-script.ts";
import type { Limits } from "./script-worker.ts";

/** A person as Google knows them: by the address of their account. */
export type Person = { readonly email: string };

/**
 * `now` is the clock of the runs, the store's own by default; `fetch` and `identityToken` are what the script gets of
 * the world outside.
 */
export type ScriptOptions = {
  readonly bundle: Bundle;
  readonly store: Store;
  readonly workbookId: string;
  readonly user: Person;
  readonly now?: () => Date;
  readonly fetch?: typeof fetch;
  readonly identityToken?: (email: string) => string | Promise<string>;
  /** Google's own limits when left out. */
  readonly limits?: Limits;
};

/** What a person edited: `range` in A1, on its tab; `value` and `oldValue` for one cell only. */
export type Edit = {
  readonly sheet: string;
  readonly range: string;
  readonly value?: string;
  readonly oldValue?: string;
  readonly user?: Person;
};

/** How one run went: `calls` counts what it asked of Google's services, of which each costs time there. */
export type Run = { readonly functionName: string; readonly milliseconds: number; readonly calls: number };

/** A script bound to a workbook. `call` runs a function with the person's consent, as a menu or a page does. */
export type Script = {
  readonly store: Store;
  readonly workbookId: string;
  readonly user: Person;
  readonly call: (functionName: string, ...args: readonly unknown[]) => Promise<unknown>;
  readonly onOpen: (user?: Person) => Promise<void>;
  readonly onEdit: (edit: Edit) => Promise<void>;
  /** The person clicks a cell: where the menu's functions find them. */
  readonly select: (sheet: string, a1: string) => void;
  readonly ui: ShownToPerson;
  readonly logs: readonly string[];
  readonly runs: readonly Run[];
  readonly close: () => Promise<void>;
};

/** What differs from one run to another. */
export type Started = Pick<Execution, "functionName" | "authMode" | "email" | "args" | "event">;
