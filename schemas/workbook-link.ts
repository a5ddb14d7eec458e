/** With `u/1` where the person has several Google accounts. */
const LINK = /\/spreadsheets\/(?:u\/\d+\/)?d\/([A-Za-z0-9_-]+)/;
const ID = /^[A-Za-z0-9_-]{20,}$/;

/**
 * The id of a workbook that a person pasted as a link or as an id, or `null`.
 * @example workbookIdOf("https://docs.google.com/spreadsheets/d/1aBcDeFgHiJkLmNoPqRsTuVwXyZ/edit#gid=0") //=> "1aBcDeFgHiJkLmNoPqRsTuVwXyZ"
 */
export function workbookIdOf(text: string): string | null {
  const id = LINK.exec(text)?.[1] ?? text.trim();
  return ID.test(id) ? id : null;
}

/** The address at which a person opens a workbook, at one of its tabs when told which. */
export function workbookLink(id: string, sheetId?: number): string {
  return `https://docs.google.com/spreadsheets/d/${id}/edit${sheetId === undefined ? "" : `#gid=${sheetId}`}`;
}
