import { Forbidden, NotFound } from "../workbook/drive/store.ts";
import { InvalidRequest, Unsupported } from "../workbook/refusals.ts";

/** An answer other than 200, in Google's words. `reason` is Drive's own word for it. */
export class GoogleError extends Error {
  override readonly name = "GoogleError";
  readonly code: number;
  readonly reason: string;
  readonly location: string | undefined;

  constructor(code: number, message: string, reason: string, location?: string) {
    super(message);
    this.code = code;
    this.reason = reason;
    this.location = location;
  }
}

/** What was thrown, as the error that Google would answer; `null` when the local Google itself is broken. */
export function googleErrorOf(error: unknown, api: Api): GoogleError | null {
  if (error instanceof GoogleError) return error;
  if (error instanceof InvalidRequest) return new GoogleError(400, error.message, "badRequest");
  if (error instanceof Unsupported) return new GoogleError(501, error.message, "notImplemented");
  if (error instanceof Forbidden) return new GoogleError(403, error.message, error.reason);
  if (error instanceof NotFound) return notFound(error, api);
  return null;
}

export type Api = "sheets" | "drive";

/** Google's body of an error: `status` for the newer APIs, `errors[]` with a reason for Drive. */
export function errorBody({ code, message, reason, location }: GoogleError, api: Api): object {
  const details = { message, domain: "global", reason, ...(location ? { location, locationType: "parameter" } : {}) };
  return {
    error: {
      code,
      message,
      ...(api === "drive" ? { errors: [details] } : {}),
      status: STATUS[code] ?? (code >= 500 ? "INTERNAL" : "UNKNOWN"),
    },
  };
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
