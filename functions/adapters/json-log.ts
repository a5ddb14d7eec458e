/** Cloud Logging's severities. cloud.google.com/logging/docs/structured-logging */
export type Severity = "DEBUG" | "INFO" | "NOTICE" | "WARNING" | "ERROR" | "CRITICAL";

/** One thing that happened. The fields hold counts and codes only: never a name, an address or a typed text. */
export type LogEvent = {
  readonly severity: Severity;
  readonly event: string;
  readonly [field: string]: string | number | boolean | null;
};

/** Writes one event. */
export type Log = (event: LogEvent) => void;

/** One JSON line per event, which Cloud Logging reads as structured. */
export function jsonLog(write: (line: string) => void = (line) => process.stdout.write(line)): Log {
  return (event) => write(`${JSON.stringify(event)}\n`);
}
