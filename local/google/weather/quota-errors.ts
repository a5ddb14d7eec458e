import { errorInfo, GoogleError } from "../google-error.ts";

/** Sheets' 429, as users report its body: the metric, the limit and the consumer in an ErrorInfo. */
export function sheetsQuotaExceeded(
  kind: "sheetsReads" | "sheetsWrites",
  project: string,
  { limit, per }: { readonly limit: number; readonly per: "user" | "project" },
): GoogleError {
  const word = kind === "sheetsReads" ? "Read" : "Write";
  const name = per === "user" ? "per minute per user" : "per minute";
  const metadata = {
    service: "sheets.googleapis.com",
    consumer: `projects/${project}`,
    quota_metric: `sheets.googleapis.com/${word.toLowerCase()}_requests`,
    quota_limit: `${word}RequestsPerMinutePer${per === "user" ? "User" : "Project"}`,
    quota_limit_value: String(limit),
    quota_unit: per === "user" ? "1/min/{project}/{user}" : "1/min/{project}",
    quota_location: "global",
  };
  return new GoogleError(
    429,
    `Quota exceeded for quota metric '${word} requests' and limit '${word} requests ${name}' of service 'sheets.googleapis.com' for consumer 'project_number:${project}'.`,
    "rateLimitExceeded",
    { domain: "usageLimits", details: [errorInfo("RATE_LIMIT_EXCEEDED", metadata), HELP] },
  );
}

const HELP = {
  "@type": "type.googleapis.com/google.rpc.Help",
  links: [
    {
      description: "Request a higher quota limit.",
      url: "https://cloud.google.com/docs/quotas/help/request_increase",
    },
  ],
};

/** Drive's 403 of too many calls. developers.google.com/workspace/drive/api/guides/handle-errors */
export function driveQuotaExceeded(per: "user" | "project"): GoogleError {
  const [message, reason] =
    per === "user"
      ? ["User Rate Limit Exceeded", "userRateLimitExceeded"]
      : ["Rate Limit Exceeded", "rateLimitExceeded"];
  return new GoogleError(403, message, reason, { domain: "usageLimits" });
}
