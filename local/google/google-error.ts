import { Forbidden, NotFound } from "../workbook/drive/store.ts";
import { InvalidRequest, Unsupported } from "../workbook/refusals.ts";

/** What an error may tell besides its message: where it lies, whose fault it is, Google's typed details. */
export type ErrorMore = {
  readonly location?: string;
  readonly locationType?: "parameter" | "header";
  readonly domain?: "global" | "usageLimits";
  /** The canonical word of the status, where it is not the usual one of its code. */
  readonly status?: string;
  readonly details?: readonly object[];
  readonly headers?: Readonly<Record<string, string>>;
};

/** An answer other than 200, in Google's words. `reason` is Drive's own word for it; a text as `more` is a parameter. */
export class GoogleError extends Error {
  override readonly name = "GoogleError";
  readonly code: number;
  readonly reason: string;
  readonly more: ErrorMore;

  constructor(code: number, message: string, reason: string, more: string | ErrorMore = {}) {
    super(message);
    this.code = code;
    this.reason = reason;
    this.more = typeof more === "string" ? { location: more, locationType: "parameter" } : more;
  }
}

/** What was thrown, as the error that Google would answer; `null` when the local Google itself is broken. */
export function googleErrorOf(error: unknown, api: Api): GoogleError | null {
  if (error instanceof GoogleError) return error;
  if (error instanceof InvalidRequest) return new GoogleError(400, error.message, "badRequest", detailsOf(error, api));
  if (error instanceof Unsupported) return new GoogleError(501, error.message, "notImplemented");
  if (error instanceof Forbidden) return new GoogleError(403, error.message, error.reason);
  if (error instanceof NotFound) return notFound(error, api);
  return null;
}

export type Api = "sheets" | "drive";

/** Google's body of an error: `status` for the newer APIs, `errors[]` with a reason for Drive. */
export function errorBody({ code, message, reason, more }: GoogleError, api: Api): object {
  const { location, locationType, domain = "global", details } = more;
  const told = { message, domain, reason, ...(location ? { location, locationType } : {}) };
  return {
    error: {
      code,
      message,
      ...(api === "drive" ? { errors: [told] } : {}),
      status: more.status ?? STATUS[code] ?? (code >= 500 ? "INTERNAL" : "UNKNOWN"),
      ...(details ? { details } : {}),
    },
  };
}

/** The typed detail by which Google tells machines what went wrong: google.rpc.ErrorInfo. */
export const errorInfo = (reason: string, metadata: Readonly<Record<string, string>>): object => ({
  "@type": "type.googleapis.com/google.rpc.ErrorInfo",
  reason,
  domain: "googleapis.com",
  metadata,
});

/** What Google's parser tells machines of a body that it cannot read, field by field: google.rpc.BadRequest. */
function detailsOf({ message }: InvalidRequest, api: Api): ErrorMore {
  if (api === "drive" || !/^Invalid (?:JSON payload|value at) /.test(message)) return {};
  const fieldViolations = message.split("\n").map((description) => {
    const field = /^Invalid value at '([^']+)'|^[^:]*? at '([^']+)':/.exec(description);
    return { ...(field ? { field: field[1] ?? field[2] } : {}), description };
  });
  return { details: [{ "@type": "type.googleapis.com/google.rpc.BadRequest", fieldViolations }] };
}

function notFound({ kind, id }: NotFound, api: Api): GoogleError {
  if (api === "sheets") return new GoogleError(404, "Requested entity was not found.", "notFound");
  const what = { file: "File", drive: "Shared drive", permission: "Permission" }[kind];
  return new GoogleError(404, `${what} not found: ${id}.`, "notFound", kind === "file" ? "fileId" : `${kind}Id`);
}

const STATUS: Readonly<Record<number, string>> = {
  400: "INVALID_ARGUMENT",
  401: "UNAUTHENTICATED",
  403: "PERMISSION_DENIED",
  404: "NOT_FOUND",
  409: "ALREADY_EXISTS",
  429: "RESOURCE_EXHAUSTED",
  500: "INTERNAL",
  501: "UNIMPLEMENTED",
  503: "UNAVAILABLE",
  504: "DEADLINE_EXCEEDED",
};
