import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export type StubRequest = { readonly method: string; readonly url: string; readonly body: string };
export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A server on this machine that keeps what it is sent and answers what it is told, the last answer for ever. */
export async function stubServer(...answers: readonly Answer[]) {
  const requests: StubRequest[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    requests.push({ method: request.method ?? "", url: request.url ?? "", body });
    answers[Math.min(requests.length, answers.length) - 1]?.(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    requests,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export const json =
  (status: number, body: unknown): Answer =>
  (_, response) => {
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
  };

export const text =
  (status: number, body: string, type = "text/html"): Answer =>
  (_, response) => {
    response.writeHead(status, { "content-type": type }).end(body);
  };

/** Says nothing, and keeps the connection. */
export const silence: Answer = () => undefined;

/** Begins an answer and never ends it. */
export const stall: Answer = (_, response) => {
  response.writeHead(200, { "content-type": "application/json" }).write("{");
};

/** Breaks the connection without a word. */
export const reset: Answer = (request) => request.socket.destroy();

/** An address where nobody listens. */
export async function closedPort(): Promise<string> {
  const server = await stubServer();
  await server[Symbol.asyncDispose]();
  return server.url;
}

/** A clock at a fixed time whose waits pass at once, and are kept. */
export function patientClock(iso = "2025-11-15T07:00:00Z") {
  const waits: number[] = [];
  let now = Date.parse(iso);
  const sleep = async (milliseconds: number) => {
    waits.push(milliseconds);
    now += milliseconds;
  };
  return { now: () => new Date(now), sleep, waits };
}
