import type { Checkup } from "../../../schemas/requests.ts";

/** What people read of something that is not in order: what is, and what to do about it. */
export type Trouble = { readonly message: string; readonly remedy: string };

/** It is in order. */
export const fine = (subject: string, message: string): Checkup => ({
  subject,
  verdict: "fine",
  message,
  remedy: null,
});

/** It works, and somebody should look at it. */
export const warning = (subject: string, { message, remedy }: Trouble): Checkup => ({
  subject,
  verdict: "warning",
  message,
  remedy,
});

/** It does not work. */
export const wrong = (subject: string, { message, remedy }: Trouble): Checkup => ({
  subject,
  verdict: "wrong",
  message,
  remedy,
});

/** Nobody could look, or it does not concern this place: it says nothing of how things are. */
export const skipped = (subject: string, message: string): Checkup => ({
  subject,
  verdict: "skipped",
  message,
  remedy: null,
});

/** What there is to say of a subject, or that all of it is in order. */
export const orFine = (subject: string, checkups: readonly Checkup[], message: string): Checkup[] =>
  checkups.length > 0 ? [...checkups] : [fine(subject, message)];
