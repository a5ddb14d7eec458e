import type { FetchAnswer } from "../calls.ts";
import { exception } from "./exception.ts";
import { strict } from "./strict.ts";
import type { World } from "./world.ts";

type Options = {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly contentType?: string;
  readonly payload?: string | Readonly<Record<string, string>>;
  readonly muteHttpExceptions?: boolean;
};

/** The service of HTTP. https://developers.google.com/apps-script/reference/url-fetch/url-fetch-app */
export function urlFetchApp({ ask, demand }: World): object {
  return strict("UrlFetchApp", {
    fetch: (url: string, options: Options = {}) => {
      demand("UrlFetchApp.fetch");
      const { method = "get", headers = {}, payload, muteHttpExceptions = false } = options;
      const body = payload === undefined ? null : typeof payload === "string" ? payload : formOf(payload);
      const type = options.contentType ?? (body === null ? undefined : "application/x-www-form-urlencoded");
      const sent = { ...headers, ...(type ? { "content-type": type } : {}) };
      const answer = ask("fetch", url, { method: method.toUpperCase(), headers: sent, body });
      if (answer.code >= 400 && !muteHttpExceptions) throw failed(url, answer);
      return strict("HTTPResponse", {
        getResponseCode: () => answer.code,
        getContentText: () => answer.text,
        getHeaders: () => ({ ...answer.headers }),
        getAllHeaders: () => ({ ...answer.headers }),
      });
    },
  });
}

const formOf = (fields: Readonly<Record<string, string>>): string =>
  Object.entries(fields)
    .map((pair) => pair.map(encodeURIComponent).join("="))
    .join("&");

function failed(url: string, { code, text }: FetchAnswer): Error {
  const origin = /^[a-z]+:\/\/[^/]+/i.exec(url)?.[0] ?? url;
  return exception(
    `Request failed for ${origin} returned code ${code}. Truncated server response: ${text.slice(0, 100)} (use muteHttpExceptions option to examine full response)`,
  );
}
