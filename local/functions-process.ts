// Started by functions-server.ts as a process of its own, with the module that exports the functions as its argument.
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { type HttpFunction, http } from "@google-cloud/functions-framework";
import { getTestServer } from "@google-cloud/functions-framework/testing";

const [, , module = ""] = process.argv;
const functions: Readonly<Record<string, HttpFunction>> = await import(module);
const served = Object.entries(functions).filter(([, handler]) => typeof handler === "function");

const urls = await Promise.all(served.map(async ([name, handler]) => [name, await serve(name, handler)] as const));
console.log(JSON.stringify(Object.fromEntries(urls)));

// No orphan: this process ends with the one that started it, however that one ended.
process.stdin.resume().once("end", () => process.exit());

/** The framework's own command listens on every interface of the machine; its test server lets us choose. */
async function serve(name: string, handler: HttpFunction): Promise<string> {
  http(name, handler);
  const server = getTestServer(name).listen(0, "127.0.0.1");
  await once(server, "listening");
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}
