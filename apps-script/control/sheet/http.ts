/** What came back from a call: its status and its text, or `null` where nothing did. */
export type HttpReply = { readonly status: number; readonly text: string } | null;

/** Posts JSON with the person's own identity token, which proves who asks and nothing more. */
export function postAsPerson(url: string, body: object): HttpReply {
  try {
    const response = UrlFetchApp.fetch(url, {
      method: "post",
      contentType: "application/json",
      headers: { Authorization: `Bearer ${ScriptApp.getIdentityToken()}` },
      payload: JSON.stringify(body),
      muteHttpExceptions: true,
    });
    return { status: response.getResponseCode(), text: response.getContentText() };
  } catch {
    return null;
  }
}

/** Waits, so that what is busy may breathe. */
export const sleep = (milliseconds: number): void => Utilities.sleep(milliseconds);
