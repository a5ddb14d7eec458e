import type { Reminder } from "../../domain/alerts/plan-reminders.ts";
import { reminderParams } from "../reminder/reminder-params.ts";
import type { Draft } from "./draft.ts";
import type { MessageContext } from "./message-context.ts";

/** Reminders as messages; one that nobody could sign waits until a facilitator has an address. */
export const reminderDrafts = (reminders: readonly Reminder[], context: Omit<MessageContext, "facilitator">): Draft[] =>
  reminders.flatMap((reminder) => {
    const params = reminderParams(reminder, context);
    const { key, covers, to } = reminder;
    return params ? [{ key, covers, market: null, to, params }] : [];
  });
