import type { FetchAnswer, FetchOptions } from "../calls.ts";

/** The script's request, done by this machine's `fetch` or the one given. */
export async function fetchUrl(
  send: typeof fetch,
  url: string,
  { method, headers, body }: FetchOptions,
): Promise<FetchAnswer> {
  const response = await send(url, { method, headers: { ...headers }, body, redirect: "follow" });
  return { code: response.status, text: await response.text(), headers: Object.fromEntries(response.headers) };
}
