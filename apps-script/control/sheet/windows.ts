import type { MenuLine } from "../menu.ts";

/** Adds the menu, without asking anybody for anything: consent is asked when a line is first clicked. */
export function addMenu(title: string, lines: readonly MenuLine[]): void {
  const menu = SpreadsheetApp.getUi().createMenu(title);
  for (const line of lines) {
    if (line === null) menu.addSeparator();
    else menu.addItem(line.label, line.run);
  }
  menu.addToUi();
}

/** Shows one of the script's pages in the middle of the sheet. */
export function showDialog(page: string, title: string, height: number): void {
  const html = HtmlService.createHtmlOutputFromFile(page).setWidth(560).setHeight(height);
  SpreadsheetApp.getUi().showModalDialog(html, title);
}

/** Shows one of the script's pages at the right of the sheet. */
export function showSidebar(page: string, title: string): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile(page).setTitle(title));
}
