import type { Operation } from "../call.ts";
import { OPERATIONS } from "../operations.ts";
import { describeMethod, type MethodDescription } from "./describe-method.ts";

/** The APIs that are described, by name, with the path that all calls of each begin with. */
const APIS: Readonly<
  Record<string, { readonly version: string; readonly title: string; readonly servicePath: string }>
> = {
  sheets: { version: "v4", title: "Google Sheets API", servicePath: "" },
  drive: { version: "v3", title: "Google Drive API", servicePath: "drive/v3/" },
};

/**
 * The discovery document of an API, for clients that build themselves from it (Python's before version 2, Ruby's, a
 * browser's `gapi.client.load`); `null` for any other API or version. It names every call that is answered here, with its
 * parameters; bodies are "any object". developers.google.com/discovery/v1/reference/apis
 */
export function describeApi(name: string, version: string, rootUrl: string): object | null {
  const api = APIS[name];
  if (api?.version !== version) return null;
  return {
    kind: "discovery#restDescription",
    discoveryVersion: "v1",
    id: `${name}:${version}`,
    name,
    version,
    title: api.title,
    protocol: "rest",
    rootUrl,
    servicePath: api.servicePath,
    baseUrl: rootUrl + api.servicePath,
    batchPath: name === "sheets" ? "batch" : "batch/drive/v3",
    parameters: COMMON,
    schemas: { Body: { id: "Body", type: "object", additionalProperties: { type: "any" } } },
    resources: resourcesOf(name, api.servicePath),
  };
}

const COMMON = Object.fromEntries(
  ["alt", "fields", "key", "oauth_token", "quotaUser", "access_token", "uploadType", "$.xgafv", "callback"].map(
    (name) => [name, { type: "string", location: "query" }],
  ),
);

type Resource = { methods?: Record<string, MethodDescription>; resources?: Record<string, Resource> };

/** `sheets.spreadsheets.values.get` is the method `get` of the resource `values` within `spreadsheets`. */
function resourcesOf(api: string, servicePath: string): Readonly<Record<string, Resource>> {
  const root: Resource = {};
  // An upload bears the name of the call that it is another way to make.
  const described = OPERATIONS.filter(
    ({ name, path }) => name.startsWith(`${api}.`) && path.startsWith(`/${servicePath}`),
  );
  for (const operation of described) if (!operation.path.startsWith("/upload/")) place(root, operation, servicePath);
  return root.resources ?? {};
}

function place(root: Resource, operation: Operation, servicePath: string): void {
  const words = operation.name.split(".").slice(1);
  const method = words.pop() ?? "";
  let resource = root;
  for (const word of words) {
    resource.resources ??= {};
    resource.resources[word] ??= {};
    resource = resource.resources[word] ?? resource;
  }
  resource.methods = { ...resource.methods, [method]: describeMethod(operation, servicePath) };
}
