import { request } from "node:http";
import { gunzipSync } from "node:zlib";

/** What came over the wire, untouched by any client. */
export type Raw = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly bytes: Buffer;
  readonly json: () => unknown;
};

type Ask = { readonly method?: string; readonly headers?: Record<string, string>; readonly body?: string | Buffer };

/** Asks as `me@example.org` unless another token is given; `authorization: ""` shows none. */
export function ask(url: string, { method = "GET", headers = {}, body }: Ask = {}): Promise<Raw> {
  const { authorization = "Bearer me@example.org", ...others } = headers;
  const sent = { ...others, ...(authorization ? { authorization } : {}) };
  return new Promise((resolve, reject) => {
    const asked = request(url, { method, headers: sent }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("error", reject);
      answer.on("end", () => {
        const bytes = Buffer.concat(chunks);
        const plain = answer.headers["content-encoding"] === "gzip" ? gunzipSync(bytes) : bytes;
        const json = (): unknown => JSON.parse(plain.toString("utf8"));
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, bytes, json });
      });
    });
    asked.on("error", reject);
    asked.end(body);
  });
}
