/** What came back from a call: its status and its text, or that nothing did. */
export type HttpReply = { readonly status: number; readonly text: string } | LostCall;

/** A call without an answer: why, as Google says it, and whether Google waited as long as it ever does. */
export type LostCall = { readonly status: null; readonly why: string; readonly late: boolean };

/** UrlFetchApp gives up after 60 s; what it says then depends on the person's language. */
const LATE = 50_000;

/** Posts JSON with the person's own identity token, which proves who asks and nothing more; it follows nobody elsewhere. */
export function postAsPerson(url: string, body: object): HttpReply {
  const started = Date.now();
  try {
    const response = UrlFetchApp.fetch(url, {
      method: "post",
      contentType: "application/json",
      headers: { Authorization: `Bearer ${ScriptApp.getIdentityToken()}` },
      payload: JSON.stringify(body),
      muteHttpExceptions: true,
      followRedirects: false,
    });
    return { status: response.getResponseCode(), text: response.getContentText() };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    console.warn(why);
    return { status: null, why, late: Date.now() - started > LATE };
  }
}

/** Waits, so that what is busy may breathe. */
export const sleep = (milliseconds: number): void => Utilities.sleep(milliseconds);
