import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { spreadsheetOf } from "../workbook/drive/files.ts";
import type { Spreadsheet } from "../workbook/spreadsheet.ts";
import { exportXlsx } from "../xlsx/export-xlsx.ts";
import type { RunningControl } from "./running-control.ts";
import type { SheetStory } from "./sheet-stories.ts";

const run = promisify(execFile);

/** The dots of a printed inch: an A4 page lies 29.7 cm wide. */
const DOTS = 150;
const PAGE = { width: 11.69 * DOTS, height: 8.27 * DOTS } as const;

/** Takes a tab as LibreOffice prints it: hidden tabs are not printed, so that the others are hidden. */
export async function takeSheet(
  { control, office }: { readonly control: RunningControl; readonly office: string },
  { tab, workbook, part }: SheetStory,
  path: string,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "jalon-picture-"));
  try {
    const spreadsheet = spreadsheetOf(control.local.google.store, workbook(control));
    await writeFile(join(folder, "tab.xlsx"), await exportXlsx(onlyTab(spreadsheet, tab)));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    await run(office, [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, join(folder, "tab.xlsx")]);
    const [left, top, width, height] = part;
    const dots = (hundredths: number, whole: number): string => String(Math.round((hundredths * whole) / 100));
    await run("pdftoppm", [
      ...["-png", "-singlefile", "-r", String(DOTS)],
      ...["-x", dots(left, PAGE.width), "-y", dots(top, PAGE.height)],
      ...["-W", dots(width, PAGE.width), "-H", dots(height, PAGE.height)],
      join(folder, "tab.pdf"),
      path.replace(/\.png$/, ""),
    ]);
  } finally {
    await rm(folder, { recursive: true });
  }
}

const onlyTab = (spreadsheet: Spreadsheet, tab: string): Spreadsheet => ({
  ...spreadsheet,
  sheets: spreadsheet.sheets.map((sheet) => ({
    ...sheet,
    properties: { ...sheet.properties, hidden: sheet.properties.title !== tab },
  })),
});
