import type { SpreadsheetDraft } from "../draft.ts";
import type { Requester } from "../protections/requester.ts";
import type { Reply, Request } from "../wire.ts";

/**
 * What a batch knows of the world: the hour of the writing, for what is typed, and who asks, where callers are held to
 * protections.
 */
export type BatchContext = { readonly now: Date; readonly requester?: Requester | undefined };

/** Applies one kind of request to the draft, or throws `InvalidRequest` (400) or `Unsupported` (501). */
export type RequestHandler<K extends keyof Request> = (
  draft: SpreadsheetDraft,
  request: NonNullable<Request[K]>,
  context: BatchContext,
) => Reply | undefined;

export type AnyHandler = (draft: SpreadsheetDraft, request: object, context: BatchContext) => Reply | undefined;
