import type { ServerResponse } from "node:http";
import type { Answer } from "./call.ts";
import { type Api, errorBody, type GoogleError } from "./google-error.ts";

/** Sends an answer. */
export function respond(response: ServerResponse, answer: Answer): void {
  if ("empty" in answer) response.writeHead(204).end();
  else if ("headers" in answer) response.writeHead(answer.status, { ...answer.headers, "content-length": "0" }).end();
  else if ("bytes" in answer) response.writeHead(200, { "content-type": answer.type }).end(answer.bytes);
  else sendJson(response, 200, answer.json);
}

/** Sends a refusal in Google's own form. */
export function refuse(response: ServerResponse, error: GoogleError, api: Api): void {
  sendJson(response, error.code, errorBody(error, api));
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json; charset=UTF-8" }).end(JSON.stringify(body));
}
