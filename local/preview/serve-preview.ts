import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { inMode, MODES } from "./in-mode.ts";
import type { PreviewEmail } from "./preview-email.ts";
import { previewPage, type View, WIDTHS } from "./preview-page.ts";

/** A page of e-mails, on this machine only. `url` ends with a slash. */
export type RunningPreview = { readonly url: string; readonly close: () => Promise<void> };

/** Serves the e-mails; port 0 is any free one. Rejects as Node does where the port is taken. */
export async function servePreview(emails: readonly PreviewEmail[], port: number): Promise<RunningPreview> {
  const server: Server = createServer(({ method = "GET", url = "/" }, response) => {
    if (method !== "GET" && method !== "HEAD") send(response, 405, "Cette page se lit seulement.", "text/plain");
    else answer(emails, new URL(url, "http://127.0.0.1"), response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, "127.0.0.1", resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function answer(emails: readonly PreviewEmail[], { pathname, searchParams }: URL, response: ServerResponse): void {
  const mode = MODES.find((each) => each === searchParams.get("mode")) ?? "light";
  const [, name] = /^\/mail\/([a-z0-9-]+)\.html$/.exec(pathname) ?? [];
  const email = emails.find((each) => each.name === (name ?? searchParams.get("mail") ?? emails[0]?.name));
  if (!email || (pathname !== "/" && name === undefined)) {
    send(response, 404, "Cet e-mail n'existe pas.", "text/plain");
  } else if (name !== undefined) {
    send(response, 200, inMode(email.html, mode), "text/html");
  } else {
    const width: View["width"] = WIDTHS.find((each) => String(each) === searchParams.get("width")) ?? 600;
    send(response, 200, previewPage(emails, { email, width, mode }), "text/html");
  }
}

/** Nothing that an e-mail holds may ask anything of another machine. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; frame-ancestors 'self'; form-action 'none'";

function send(response: ServerResponse, status: number, body: string, type: string): void {
  response
    .writeHead(status, {
      "content-type": `${type}; charset=utf-8`,
      "content-security-policy": POLICY,
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    })
    .end(body);
}
