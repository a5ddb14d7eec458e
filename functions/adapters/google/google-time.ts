const GOOGLE = "https://www.googleapis.com/";
const TIMEOUT = 5_000;

/** The time that Google's answers bear, to the second, whatever they answer; `null` where none came. */
export async function googleTime(rootUrl = GOOGLE): Promise<Date | null> {
  try {
    const { headers } = await fetch(rootUrl, { method: "HEAD", signal: AbortSignal.timeout(TIMEOUT) });
    const date = Date.parse(headers.get("date") ?? "");
    return Number.isNaN(date) ? null : new Date(date);
  } catch {
    return null;
  }
}
