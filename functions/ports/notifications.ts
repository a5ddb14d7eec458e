import type { SnsMessage } from "../../schemas/mail-events.ts";
import type { Outcome } from "./outcome.ts";

/** Opens what the mail provider's notification service pushes. Adapter: Amazon SNS. */
export interface Notifications {
  /**
   * The text of a message, once it is proven that the service sent it, lately, for the configured topic; `forged`
   * otherwise. `null` where the message was about the subscription itself: a subscription is confirmed.
   */
  open(message: SnsMessage): Promise<Outcome<string | null>>;
}

/** What an identifier of Jalon becomes in a provider's hands: it says nothing, and is the same each time. */
export type TagOf = (identifier: string) => string;
