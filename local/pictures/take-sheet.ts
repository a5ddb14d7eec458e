import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { spreadsheetOf } from "../workbook/drive/files.ts";
import { formattedValue } from "../workbook/rendering/render-cell.ts";
import type { Sheet, Spreadsheet } from "../workbook/spreadsheet.ts";
import { exportXlsx } from "../xlsx/export-xlsx.ts";
import type { RunningControl } from "./running-control.ts";
import type { SheetStory } from "./sheet-stories.ts";

const run = promisify(execFile);

/** The dots of a printed inch: a page lies 29.7 cm wide, and its margins are cut off. */
const DOTS = 170;

/** Takes the first page of a tab as LibreOffice prints it: hidden tabs and columns are not printed. */
export async function takeSheet(control: RunningControl, office: string, story: SheetStory): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), "jalon-picture-"));
  const file = (name: string): string => join(folder, name);
  try {
    const spreadsheet = spreadsheetOf(control.local.google.store, story.workbook(control));
    await writeFile(file("tab.xlsx"), await exportXlsx(onlyTab(spreadsheet, story)));
    await mkdir(file("profile/user"), { recursive: true });
    await writeFile(file("profile/user/registrymodifications.xcu"), IN_FRENCH);
    const profile = `-env:UserInstallation=file://${file("profile")}`;
    await run(office, [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, file("tab.xlsx")]);
    await run("pdftoppm", ["-png", "-singlefile", "-r", String(DOTS), file("tab.pdf"), file("tab")]);
    return await readFile(file("tab.png"));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** LibreOffice writes numbers in the language of its own settings, whatever the file says. */
const IN_FRENCH = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Setup/L10N">
    <prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>fr-FR</value></prop>
  </item>
</oor:items>
`;

const onlyTab = (spreadsheet: Spreadsheet, { tab, without = [] }: SheetStory): Spreadsheet => ({
  ...spreadsheet,
  sheets: spreadsheet.sheets.map((sheet) =>
    sheet.properties.title === tab
      ? withoutColumns(sheet, without, spreadsheet.properties.locale)
      : { ...sheet, properties: { ...sheet.properties, hidden: true } },
  ),
});

function withoutColumns(sheet: Sheet, without: readonly string[], locale: string): Sheet {
  const isUnder = (heading: string, column: number): boolean =>
    sheet.rows.some((cells) => formattedValue(cells[column], locale).startsWith(heading));
  const columns = Array.from({ length: sheet.properties.columnCount }, (_, column) => column);
  return {
    ...sheet,
    columnSizes: columns.map((column) => ({
      ...sheet.columnSizes[column],
      ...(without.some((heading) => isUnder(heading, column)) ? { hiddenByUser: true } : {}),
    })),
  };
}
