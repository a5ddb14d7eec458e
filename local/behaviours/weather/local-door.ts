import type { Bench } from "../behaviour.ts";

/** Why a behaviour of the weather is asked of the local Google only. */
export const NOT_TO_BE_BURNT = "a quota that nobody should burn";
export const NOT_TO_BE_ORDERED = "a trouble that nobody can order";
export const WITHOUT_CLIENT = "asked over plain HTTP, without the client's credentials";

/** What the local Google answered over plain HTTP, its body as JSON or text. */
export type Told = { readonly status: number; readonly headers: Headers; readonly body: unknown };

/** Asks the local Google over plain HTTP, as the bench's own user unless another token is shown (`null`: none). */
export async function askLocal(
  { localUrl = "" }: Bench,
  path: string,
  { token = "local", ...init }: RequestInit & { readonly token?: string | null } = {},
): Promise<Told> {
  const headers = new Headers(init.headers);
  if (token !== null) headers.set("authorization", `Bearer ${token}`);
  const answer = await fetch(`${localUrl}${path}`, { ...init, headers });
  const text = await answer.text();
  const isJson = answer.headers.get("content-type")?.startsWith("application/json") ?? false;
  return { status: answer.status, headers: answer.headers, body: isJson ? JSON.parse(text) : text };
}

/** Sets a door of the local Google: `_local/clock`, `_local/quotas`… */
export const setLocal = (bench: Bench, door: string, setting: object): Promise<Told> =>
  askLocal(bench, `_local/${door}`, { method: "POST", body: JSON.stringify(setting) });

/** The whole refusal of a call of the client's: Google's status and its `error`. */
export async function errorOf(
  call: Promise<unknown>,
): Promise<{ readonly status: number; readonly error: GoogleBody }> {
  const refused = await call.then(
    () => null,
    (error: Refused) => error,
  );
  if (refused === null) throw new Error("The call was not refused.");
  if (!refused.response) throw refused;
  return { status: refused.response.status, error: refused.response.data.error };
}

type GoogleBody = {
  readonly code: number;
  readonly message: string;
  readonly status?: string;
  readonly errors?: readonly object[];
  readonly details?: readonly { readonly reason?: string; readonly metadata?: Readonly<Record<string, string>> }[];
};

type Refused = Error & {
  readonly response?: { readonly status: number; readonly data: { readonly error: GoogleBody } };
};

/** Whether a call passes, or the HTTP status of its refusal. */
export const outcomeOf = (call: Promise<unknown>): Promise<number | "passes"> =>
  call.then(
    () => "passes" as const,
    (error: Refused) => error.response?.status ?? 0,
  );
