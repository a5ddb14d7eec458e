import type { Operation } from "../call.ts";

/** A parameter of a call; `repeated` may come several times. */
type Parameter = {
  readonly type: "string" | "boolean" | "integer";
  readonly format?: "int32";
  readonly location: "path" | "query";
  readonly required?: true;
  readonly repeated?: true;
};

/** One call, as a discovery document describes it. */
export type MethodDescription = Readonly<Record<string, unknown>> & { readonly id: string; readonly path: string };

/** Describes a call; `servicePath` is what all paths of its API begin with, and the description leaves out. */
export function describeMethod(operation: Operation, servicePath: string): MethodDescription {
  const { name, method, path, params } = operation;
  const variables = [...path.matchAll(/\{(\w+)\}/g)].map(([, variable = ""]) => variable);
  return {
    id: name,
    path: path.slice(1 + servicePath.length),
    flatPath: path.slice(1 + servicePath.length),
    httpMethod: method,
    parameterOrder: variables,
    parameters: Object.fromEntries([
      ...variables.map((variable) => [variable, { type: "string", location: "path", required: true }] as const),
      ...params.map((param) => [param, describeParameter(param)] as const),
    ]),
    ...(method === "GET" || method === "DELETE" ? {} : { request: BODY }),
    ...(method === "DELETE" || DOWNLOADS.has(name) ? {} : { response: BODY }),
    ...(UPLOADS.has(name) ? { supportsMediaUpload: true, mediaUpload: uploadOf(path) } : {}),
    ...(operation.media || DOWNLOADS.has(name) ? { supportsMediaDownload: true, useMediaDownloadService: true } : {}),
  };
}

const BODY = { $ref: "Body" };
const UPLOADS: ReadonlySet<string> = new Set(["drive.files.create", "drive.files.update"]);
const DOWNLOADS: ReadonlySet<string> = new Set(["drive.files.export"]);

const uploadOf = (path: string): object => ({
  accept: ["*/*"],
  maxSize: "5497558138880",
  protocols: {
    simple: { multipart: true, path: `/upload${path}` },
    resumable: { multipart: true, path: `/upload${path}` },
  },
});

function describeParameter(name: string): Parameter {
  const location = "query";
  if (name === "ranges") return { type: "string", location, repeated: true };
  if (name === "pageSize" || name === "count") return { type: "integer", format: "int32", location };
  return { type: FLAG.test(name) ? "boolean" : "string", location };
}

/** The parameters that are true or false, by how their names begin. */
const FLAG =
  /^(supports(All|Team)Drives|include(?!Labels|PermissionsForView)|exclude|enforce|use|allow|acknowledge|keep|ignore|send|transfer|remove(?!Parents)|restrict)/;
